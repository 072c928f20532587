import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem';
import type { ChannelType, IndicatorFormula, PlanView, TargetDraft, TargetView } from '../api/schema';
import { channelTypes, channelTypeWords } from '../channel/mark';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Bar } from '../ui/bar';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField, TextArea, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import { HandedDown } from './handed-down';
import { type PlanList, usePlanList } from './plan-list';
import { words } from './words';

const asDraft = ({ id, name, formula, channelType, measure, value, clause }: TargetView): TargetDraft => ({
  id,
  name,
  formula,
  channelType,
  measure,
  value,
  clause,
});

export function Targets({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const list = usePlanList(plan, '/plans/{id}/targets', asDraft);
  const [draft, setDraft] = useState<TargetDraft>();
  return (
    <section className="stack">
      <div className="row between">
        <h2>{w.targets}</h2>
        {list.editable && (
          <Button
            size="small"
            onPress={() =>
              setDraft({ id: crypto.randomUUID(), name: '', formula: 'ACTIVITY_COUNT', measure: 'hoạt động' })
            }
          >
            {w.addTarget}
          </Button>
        )}
      </div>
      {list.query.isPending && <Loading />}
      {list.query.error && <Failure error={list.query.error} />}
      {list.query.isSuccess && list.items.length === 0 && <p className="muted">{w.noTargets}</p>}
      <ul className="card rows">
        {list.items.map((target) => (
          <li key={target.id} className="stack tight">
            <div className="row between">
              <span>
                <strong>{target.name}</strong>
                <HandedDown from={target.handedDownFrom} />
              </span>
              <span className="figure">
                {number(target.reached)} /{' '}
                {target.value !== undefined ? number(target.value) : <span className="status wait">{w.noValue}</span>}{' '}
                {target.measure}
              </span>
            </div>
            {target.value !== undefined ? (
              <Bar
                value={target.reached}
                of={target.value}
                tone={target.reached >= target.value ? 'done' : 'doing'}
                label={`${w.reached} ${target.reached}`}
              />
            ) : (
              <p className="small muted">{w.noValueHint}</p>
            )}
            {list.editable && (
              <div>
                <Button size="small" kind="quiet" onPress={() => setDraft(asDraft(target))}>
                  {w.formula}: {w.formulas[target.formula]}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {draft && <Form list={list} draft={draft} set={setDraft} />}
    </section>
  );
}

function Form({
  list,
  draft,
  set,
}: {
  list: PlanList<'/plans/{id}/targets'>;
  draft: TargetDraft;
  set: (draft?: TargetDraft) => void;
}) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const types = useWords(channelTypeWords);
  const place = list.placeOf(draft.id);
  const at = (member: string) => (list.error instanceof Problem ? list.error.at(place + member) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await list.save(draft)) set(undefined);
  };
  return (
    <Drawer title={w.targets} onClose={() => set(undefined)}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={list.error} />
        <TextArea
          label={w.targets}
          rows={2}
          value={draft.name}
          onChange={(name) => set({ ...draft, name })}
          pointer={`${place}/name`}
          error={at('/name')}
          isRequired
        />
        <Select
          label={w.formula}
          options={Object.entries(w.formulas).map(([id, name]) => ({ id, name }))}
          value={draft.formula}
          onChange={(formula) => set({ ...draft, formula: formula as IndicatorFormula })}
        />
        <Select
          label={w.channelType}
          optional
          options={channelTypes.map((id) => ({ id, name: types[id] }))}
          value={draft.channelType}
          onChange={(type) => set({ ...draft, channelType: type as ChannelType | undefined })}
          pointer={`${place}/channelType`}
          error={at('/channelType')}
        />
        <TextField
          label={w.measure}
          value={draft.measure}
          onChange={(measure) => set({ ...draft, measure })}
          pointer={`${place}/measure`}
          error={at('/measure')}
          isRequired
        />
        <NumberField
          label={w.value}
          hint={w.noValueHint}
          optional
          value={draft.value}
          onChange={(value) => set({ ...draft, value })}
          pointer={`${place}/value`}
          error={at('/value')}
        />
        <div className="actions">
          <Button
            kind="quiet"
            onPress={async () => {
              if (await list.remove(draft.id)) set(undefined);
            }}
          >
            {ui.remove}
          </Button>
          <Button type="submit" kind="primary" isPending={list.busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

import { freshId } from '../api/fresh-id';
import type { PlanView, TargetDraft, TargetView } from '../api/schema';
import * as shapes from '../api/shapes';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Bar } from '../ui/bar';
import { Button } from '../ui/button';
import { FormDrawer } from '../ui/form/form';
import { Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { HandedDown } from './handed-down';
import { type PlanList, useItemForm, usePlanList } from './plan-list';
import { blankTarget, TargetFields } from './target-form';
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
  const { act, id, open, close } = useOpen<'add' | 'edit'>('target');
  const edited = list.items.find((target) => act === 'edit' && target.id === id);
  return (
    <section className="stack">
      <div className="row between">
        <h2>{w.targets}</h2>
        {list.editable && (
          <Button size="small" onPress={() => open('add')}>
            {w.addTarget}
          </Button>
        )}
      </div>
      {list.query.isPending && <Loading />}
      {list.query.error && <Failure error={list.query.error} />}
      {list.query.isSuccess && list.items.length === 0 && <p className="muted">{w.noTargets}</p>}
      <ul className="card rows">
        {list.items.map((target) => (
          <li key={target.id} data-thing={target.id} className="stack tight">
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
                <Button size="small" kind="quiet" about={target.name} onPress={() => open('edit', target.id)}>
                  {w.formula}: {w.formulas[target.formula]}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {act === 'add' && <Form list={list} draft={blankTarget(freshId())} onClose={close} />}
      {edited && <Form list={list} draft={asDraft(edited)} onClose={close} />}
    </section>
  );
}

type FormShape = { list: PlanList<'/plans/{id}/targets'>; draft: TargetDraft; onClose: () => void };

function Form({ list, ...shape }: FormShape) {
  const w = useWords(words);
  const { form, onRemove } = useItemForm(list, { ...shape, shape: shapes.TargetDraft });
  return (
    <FormDrawer form={form} title={w.targets} onRemove={onRemove}>
      <TargetFields form={form} />
    </FormDrawer>
  );
}

import { type FormEvent, useState } from 'react';
import type { Act } from '../api/act';
import { Problem } from '../api/problem';
import type { BeginningDraft, PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { type Option, Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField, TextArea } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './begin-words';

/** What a plan can be made from, and the year it suggests. */
export type Source = Option & { year: number };

type Shape = {
  words: { name: string; lead: string; source: string; none: string; title: string };
  /** Absent while they are read. */
  sources: Source[] | undefined;
  failure: Error | null;
  begin: (source: string, draft: BeginningDraft, act: Act) => Promise<PlanView>;
  onClose: () => void;
  onSaved: (plan: PlanView) => void;
};

/** From what, for which year, under which title: all that a plan made from something needs. */
export function BeginForm({ words: own, sources, failure, begin, onClose, onSaved }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit } = useSession();
  const { run, busy, error } = useAct();
  const [chosen, setChosen] = useState<string>();
  const [year, setYear] = useState<number>();
  const [title, setTitle] = useState('');
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const source = sources?.find((one) => one.id === chosen) ?? sources?.[0];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!source) return;
    const draft: BeginningDraft = {
      unit: unit.unit.id,
      year: year ?? source.year,
      title: title.trim().normalize('NFC') || undefined,
    };
    const plan = await run((act) => begin(source.id, draft, act), w.begun);
    if (plan) onSaved(plan);
  };
  return (
    <Drawer title={own.name} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <p>{own.lead}</p>
        {failure && <Failure error={failure} />}
        {!sources && !failure && <Loading rows={3} />}
        {sources?.length === 0 && <p className="notice">{own.none}</p>}
        {source && (
          <>
            <Select
              label={own.source}
              options={sources ?? []}
              hint={source.note}
              value={source.id}
              onChange={(id) => {
                setChosen(id);
                setYear(undefined);
              }}
              isRequired
            />
            <NumberField
              plain
              label={w.newYear}
              value={year ?? source.year}
              min={2000}
              onChange={setYear}
              pointer="/year"
              error={at('/year')}
              isRequired
            />
            <TextArea
              label={w.newTitle}
              hint={own.title}
              optional
              rows={2}
              value={title}
              onChange={setTitle}
              pointer="/title"
              error={at('/title')}
            />
          </>
        )}
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          {source && (
            <Button type="submit" kind="primary" isPending={busy}>
              {w.createDraft}
            </Button>
          )}
        </div>
      </form>
    </Drawer>
  );
}

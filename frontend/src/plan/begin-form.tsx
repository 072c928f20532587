import type { Act } from '../api/act';
import type { BeginningDraft, PlanView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { type Option, Select } from '../ui/choice';
import { TextArea } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { words } from './begin-words';

/** The source of a new plan and the year it suggests. */
export type Source = Option & { year: number };

type Shape = {
  /** The draft's name on the device. */
  keep: string;
  words: { name: string; lead: string; source: string; none: string; title: string };
  /** Absent while loading. */
  sources: Source[] | undefined;
  failure: Error | null;
  begin: (source: string, draft: BeginningDraft, act: Act) => Promise<PlanView>;
  onClose: () => void;
  onSaved: (plan: PlanView) => void;
};

/** The source, the year and the title: all that a plan from a source needs. */
export function BeginForm({ sources, failure, ...rest }: Shape) {
  if (sources?.length) return <Fields {...rest} sources={sources} />;
  const { name, lead, none } = rest.words;
  return (
    <Drawer title={name} onClose={rest.onClose}>
      <div className="stack">
        <p>{lead}</p>
        {failure && <Failure error={failure} />}
        {!sources && !failure && <Loading rows={3} />}
        {sources && <p className="notice">{none}</p>}
      </div>
    </Drawer>
  );
}

function Fields({
  keep,
  words: own,
  sources,
  begin,
  onClose,
  onSaved,
}: Omit<Shape, 'failure'> & { sources: Source[] }) {
  const w = useWords(words);
  const { unit } = useSession();
  const yearOf = (id: string) => sources.find((one) => one.id === id)?.year;
  const first = sources[0]!;
  const form = useForm<BeginningDraft & { source: string }>({
    keep,
    shape: { ...shapes.BeginningDraft, source: { required: true } },
    start: { unit: unit.unit.id, source: first.id, year: first.year },
    also: (draft, changed) => (changed === '/source' ? { ...draft, year: yearOf(draft.source) ?? draft.year } : draft),
    save: ({ source, ...draft }, { act }) => begin(source, draft, act),
    said: w.begun,
    onClose,
    onSaved,
  });
  const { field } = form;
  const source = useValue(form, '/source');
  const chosen = sources.find((one) => one.id === source);
  return (
    <FormDrawer form={form} title={own.name} submit={w.createDraft}>
      <p>{own.lead}</p>
      <Select {...field('/source', own.source)} options={sources} hint={chosen?.note} />
      <NumberField {...field('/year', w.newYear)} plain />
      <TextArea {...field('/title', w.newTitle)} hint={own.title} rows={2} />
    </FormDrawer>
  );
}

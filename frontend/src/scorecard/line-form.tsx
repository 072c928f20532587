import { api } from '../api/client';
import { Problem } from '../api/problem';
import type { EvidenceView, ScorecardLineDraft, ScorecardLineView, ScorecardView } from '../api/schema';
import { FilePicker } from '../evidence/files';
import { LinkAdder } from '../evidence/link-adder';
import { useWords } from '../i18n/language';
import { CheckField } from '../ui/checkbox';
import { Select } from '../ui/choice';
import { TextArea } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { type Form, useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { DecimalField } from './decimal-field';
import { words } from './words';

type Draft = {
  notApplicable: boolean;
  inputs: Record<string, number | undefined>;
  explanation?: string;
  /** By the part they prove; `all` for the whole criterion. */
  proofs: Record<string, EvidenceView[]>;
};

const WHOLE = 'all';
const partsOf = (line: ScorecardLineView) => line.inputs.filter(({ kind }) => kind === 'MET');

function draftOf(line: ScorecardLineView): Draft {
  const proofs = Object.fromEntries(
    [WHOLE, ...partsOf(line).map(({ key }) => key)].map((key) => [
      key,
      line.proofs.filter(({ part }) => String(part ?? WHOLE) === key).map(({ evidence }) => evidence),
    ]),
  );
  const inputs = Object.fromEntries(
    line.inputs.map(({ key, value, kind }) => [key, value ?? (kind === 'MET' ? 0 : undefined)]),
  );
  return { notApplicable: line.notApplicable, inputs, explanation: line.explanation, proofs };
}

const declared = (draft: Draft) =>
  Object.entries(draft.inputs).flatMap(([input, value]) => (value === undefined ? [] : [{ input, value }]));

function bodyOf(draft: Draft): ScorecardLineDraft {
  return {
    notApplicable: draft.notApplicable,
    inputs: declared(draft),
    explanation: draft.explanation,
    proofs: Object.entries(draft.proofs).flatMap(([part, all]) =>
      all.map(({ id }) => ({ evidence: id, part: part === WHOLE ? undefined : Number(part) })),
    ),
  };
}

/** A refusal of the list sent, at the fields of the form. */
function atFields(refused: unknown, draft: Draft): unknown {
  if (!(refused instanceof Problem)) return refused;
  const sent = declared(draft);
  const { title, status, code, traceId, message } = refused;
  const errors = refused.errors.map((error) => ({
    ...error,
    pointer: error.pointer
      .replace(/^\/inputs\/(\d+).*$/, (_, place) => `/inputs/${sent[Number(place)]?.input}`)
      .replace(/^\/proofs\/.*$/, '/proofs'),
  }));
  return new Problem({ type: 'about:blank', title, status, detail: message, code, traceId, errors });
}

type Shape = { scorecard: ScorecardView; line: ScorecardLineView; onClose: () => void };

/** What a unit declares for one criterion: its numbers, its proof, or why there is none. */
export function LineForm({ scorecard, line, onClose }: Shape) {
  const w = useWords(words);
  const form = useForm<Draft>({
    keep: `scorecard/${scorecard.id}/${line.code}`,
    start: draftOf(line),
    version: scorecard.version,
    save: async (draft, { version }) => {
      try {
        return await api.put('/scorecards/{id}/lines/{code}', {
          id: scorecard.id,
          code: line.code,
          version,
          body: bodyOf(draft),
        });
      } catch (refused) {
        throw atFields(refused, draft);
      }
    },
    reread: async () => {
      const { version } = await api.get('/scorecards/{id}', { id: scorecard.id });
      const { items } = await api.get('/scorecards/{id}/lines', { id: scorecard.id });
      const now = items.find(({ code }) => code === line.code);
      return { version, values: now && draftOf(now) };
    },
    said: w.lineSaved,
    onClose,
  });
  const { field } = form;
  const without = useValue(form, '/notApplicable');
  return (
    <FormDrawer form={form} title={`${line.code}. ${line.title}`}>
      {line.post && <p className="muted">{w.post(line.post)}</p>}
      {line.notApplicableGives && (
        <CheckField {...field('/notApplicable', `${w.without} (${w.notApplicables[line.notApplicableGives]})`)} />
      )}
      {!without && <Inputs form={form} line={line} />}
      {!without && <Proofs form={form} line={line} unit={scorecard.unit.id} />}
      <TextArea {...field('/explanation', w.lineExplanation)} hint={w.lineExplanationHint} optional />
    </FormDrawer>
  );
}

function Inputs({ form, line }: { form: Form<Draft>; line: ScorecardLineView }) {
  const w = useWords(words);
  return line.inputs.map((input) => {
    const pointer = `/inputs/${input.key}` as const;
    const shape = form.field(pointer, input.label);
    const hint = input.counted ? `${input.sources.join(' + ')}: ${w.counted}` : undefined;
    if (input.kind === 'COUNT') return <NumberField key={input.key} {...shape} hint={hint} />;
    if (input.kind === 'NUMBER') return <DecimalField key={input.key} {...shape} hint={hint} />;
    if (input.kind === 'MET') return <Met key={input.key} form={form} pointer={pointer} label={input.label} />;
    return <Choice key={input.key} form={form} line={line} />;
  });
}

function Met({ form, pointer, label }: { form: Form<Draft>; pointer: `/inputs/${string}`; label: string }) {
  form.store.labels.set(pointer, label);
  const value = useValue(form, pointer);
  return (
    <CheckField
      label={label}
      pointer={pointer}
      value={value === 1}
      onChange={(met) => form.store.change(pointer, met ? 1 : 0)}
    />
  );
}

function Choice({ form, line }: { form: Form<Draft>; line: ScorecardLineView }) {
  const w = useWords(words);
  const value = useValue(form, '/inputs/choice');
  form.store.labels.set('/inputs/choice', w.options);
  return (
    <Select
      label={w.options}
      pointer="/inputs/choice"
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => form.store.change('/inputs/choice', chosen === undefined ? undefined : Number(chosen))}
      options={(line.rule?.items ?? []).map(({ label }, place) => ({ id: String(place + 1), name: label }))}
    />
  );
}

function Proofs({ form, line, unit }: { form: Form<Draft>; line: ScorecardLineView; unit: string }) {
  const w = useWords(words);
  const parts = partsOf(line);
  const places = parts.length
    ? parts.map(({ key, label }) => ({ key, label: w.proofOf(label) }))
    : [{ key: WHOLE, label: w.proof }];
  return places.map(({ key, label }) => {
    const pointer = `/proofs/${key}` as const;
    return (
      <fieldset key={key} className="no-box">
        <FilePicker {...form.field(pointer, label)} unit={unit} />
        <LinkAdder
          unit={unit}
          onAdd={(link) => form.store.change(pointer, [...(form.store.held.values.proofs[key] ?? []), link])}
        />
      </fieldset>
    );
  });
}

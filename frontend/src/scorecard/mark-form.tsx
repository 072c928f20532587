import { api } from '../api/client';
import type { EvidenceView, MarkDraft, ScorecardLineView, ScorecardView } from '../api/schema';
import { FilePicker } from '../evidence/files';
import { LinkAdder } from '../evidence/link-adder';
import { useWords } from '../i18n/language';
import { TextArea } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { points } from './decimal';
import { DecimalField } from './decimal-field';
import { words } from './words';

type Shape = { scorecard: ScorecardView; line: ScorecardLineView; onClose: () => void };

/** Points of the round that is open, beside what was computed; other ones need a reason. */
export function MarkForm({ scorecard, line, onClose }: Shape) {
  const w = useWords(words);
  const second = scorecard.state === 'EXPLAINED';
  const mark = second ? line.second : line.first;
  const start = { points: mark?.points ?? (second ? line.firstPoints : line.self), reason: mark?.reason };
  const form = useForm<{ points?: number; reason?: string }>({
    keep: `mark/${scorecard.id}/${line.code}/${scorecard.state}`,
    shape: { points: { required: true }, reason: { length: [0, 5000] } },
    start,
    version: scorecard.version,
    save: (draft, { version }) =>
      api.put('/scorecards/{id}/lines/{code}/mark', {
        id: scorecard.id,
        code: line.code,
        version,
        body: draft as MarkDraft,
      }),
    reread: async () => ({ ...(await api.get('/scorecards/{id}', { id: scorecard.id })), values: start }),
    said: w.marked,
    onClose,
  });
  return (
    <FormDrawer form={form} title={`${line.code}. ${line.title}`} submit={w.mark}>
      <dl className="facts">
        <dt>{w.max}</dt>
        <dd>{points(line.max)}</dd>
        <dt>{w.self}</dt>
        <dd>{line.self === undefined ? '–' : points(line.self)}</dd>
        <dt>{w.yourCalculation}</dt>
        <dd>{line.formula}</dd>
        {line.explanation && <dt>{w.explanation}</dt>}
        {line.explanation && <dd>{line.explanation}</dd>}
        {second && <dt>{w.first}</dt>}
        {second && (
          <dd>
            {line.firstPoints === undefined ? '–' : points(line.firstPoints)}
            {line.first?.reason && `: ${line.first.reason}`}
          </dd>
        )}
        {line.answer && <dt>{w.answerOf}</dt>}
        {line.answer && <dd>{line.answer.text}</dd>}
      </dl>
      <DecimalField {...form.field('/points', w.points)} />
      <TextArea {...form.field('/reason', w.reason)} hint={w.reasonHint} />
    </FormDrawer>
  );
}

/** What the unit says to the first appraisal of one criterion, with files. */
export function AnswerForm({ scorecard, line, onClose }: Shape) {
  const w = useWords(words);
  const start = { text: line.answer?.text, evidence: line.answer?.evidence ?? [] };
  const form = useForm<{ text?: string; evidence: EvidenceView[] }>({
    keep: `answer/${scorecard.id}/${line.code}`,
    shape: { text: { required: true, length: [1, 5000] } },
    start,
    version: scorecard.version,
    save: ({ text = '', evidence }, { version }) =>
      api.put('/scorecards/{id}/lines/{code}/answer', {
        id: scorecard.id,
        code: line.code,
        version,
        body: { text, evidence: evidence.map(({ id }) => id) },
      }),
    reread: async () => ({ ...(await api.get('/scorecards/{id}', { id: scorecard.id })), values: start }),
    said: w.answered,
    onClose,
  });
  const unit = scorecard.unit.id;
  return (
    <FormDrawer form={form} title={`${w.answer}: ${line.code}`}>
      <dl className="facts">
        <dt>{w.self}</dt>
        <dd>{line.self === undefined ? '–' : points(line.self)}</dd>
        <dt>{w.first}</dt>
        <dd>
          {line.firstPoints === undefined ? '–' : points(line.firstPoints)}
          {line.first?.reason && `: ${line.first.reason}`}
        </dd>
      </dl>
      <TextArea {...form.field('/text', w.answerText)} rows={5} autoFocus />
      <FilePicker {...form.field('/evidence', w.answerFiles)} unit={unit} />
      <LinkAdder
        unit={unit}
        onAdd={(link) => form.store.change('/evidence', [...form.store.held.values.evidence, link])}
      />
    </FormDrawer>
  );
}

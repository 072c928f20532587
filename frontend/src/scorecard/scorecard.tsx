import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CircleCheckBig, CircleDashed, CircleDot } from 'lucide-react';
import type { ScorecardView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Page } from '../ui/page';
import { useOpen } from '../ui/use-open';
import { points } from './decimal';
import { LineForm } from './line-form';
import { AnswerForm, MarkForm } from './mark-form';
import { linesReading, scorecardReading } from './reads';
import './scorecard.css';
import { ScorecardActs } from './scorecard-acts';
import { Sheet } from './sheet';
import { words } from './words';

/** One unit's score by one set: declared, computed, appraised twice. */
export function Screen() {
  const w = useWords(words);
  const { id } = useParams({ from: '/scorecards/$id' });
  const { unit } = useSession();
  const { data: scorecard } = useSuspenseQuery(scorecardReading(id));
  const {
    data: { items: lines },
  } = useSuspenseQuery(linesReading(id));
  const { act, id: code, open, close } = useOpen<'line'>('scorecard-line');
  const { state, can } = scorecard;
  const kind =
    state === 'DRAFT' && can.includes('SCORECARD_EDIT')
      ? 'declare'
      : state === 'APPRAISED' && can.includes('SCORECARD_EDIT')
        ? 'answer'
        : can.includes('SCORECARD_APPRAISE')
          ? 'mark'
          : undefined;
  const line = lines.find((one) => one.code === code);
  const FORMS = { declare: LineForm, answer: AnswerForm, mark: MarkForm };
  const Form = kind && FORMS[kind];
  return (
    <Page
      wide
      title={scorecard.criteriaSet.name}
      lead={
        <>
          <p>
            {scorecard.unit.id !== unit.unit.id && `${scorecard.unit.name}. `}
            {w.setOf(scorecard.setBy.name, scorecard.year)}.{' '}
            {scorecard.dueOn && (
              <span className={scorecard.late ? 'tone-late' : undefined}>
                {w.due(date(scorecard.dueOn))}
                {scorecard.late && `, ${w.late}`}.
              </span>
            )}
          </p>
          <p>
            {w.self} <strong>{w.of(points(scorecard.self), points(scorecard.max))}</strong>
            {scorecard.first !== undefined && `; ${w.first.toLowerCase()}: ${points(scorecard.first)}`}
            {scorecard.result !== undefined && `; ${w.result.toLowerCase()}: ${points(scorecard.result)}`}
            {state === 'DRAFT' && `; ${w.missing(scorecard.missing)}`}
          </p>
        </>
      }
      actions={<ScorecardActs scorecard={scorecard} />}
    >
      <Steps scorecard={scorecard} />
      <Sheet
        scorecard={scorecard}
        lines={lines}
        act={kind && { word: w[kind], open: (chosen) => open('line', chosen) }}
      />
      {act === 'line' && line && Form && <Form scorecard={scorecard} line={line} onClose={close} />}
    </Page>
  );
}

const STEPS = ['DRAFT', 'SUBMITTED', 'APPRAISED', 'EXPLAINED', 'FINAL'] as const;
const ICONS = { done: CircleCheckBig, doing: CircleDot, todo: CircleDashed };

function Steps({ scorecard: { state } }: { scorecard: ScorecardView }) {
  const w = useWords(words);
  const at = STEPS.indexOf(state);
  return (
    <ol className="chain" aria-label={w.chain}>
      {STEPS.map((step, index) => {
        const look = index < at || state === 'FINAL' ? 'done' : index === at ? 'doing' : 'todo';
        const Icon = ICONS[look];
        return (
          <li key={step} className={`status ${look}`} aria-current={index === at ? 'step' : undefined}>
            <Icon size={15} aria-hidden="true" />
            {w.steps[step]}
          </li>
        );
      })}
    </ol>
  );
}

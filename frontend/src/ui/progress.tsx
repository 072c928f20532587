import type { Progress } from '../api/schema';
import { useWords } from '../i18n/language';
import { Status, stateWords } from './status';

/** Share of the whole, as a bar with its words for screen readers. */
export function Bar({
  value,
  of,
  tone = 'doing',
  label,
}: {
  value: number;
  of: number;
  tone?: 'doing' | 'done' | 'late';
  label: string;
}) {
  return (
    <svg className="bar" role="img" aria-label={label} viewBox="0 0 100 6" preserveAspectRatio="none">
      <rect width="100" height="6" className="bar-rest" />
      <rect width={of > 0 ? Math.min(100, (value / of) * 100) : 0} height="6" className={`bar-${tone}`} />
    </svg>
  );
}

/** A plan's tasks in one bar: done, in progress, late, not started. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const w = useWords(stateWords);
  const live = Math.max(1, progress.total - progress.cancelled);
  const parts = [
    { tone: 'done', value: progress.done, word: w.DONE },
    { tone: 'doing', value: Math.max(0, progress.inProgress - progress.overdue), word: w.IN_PROGRESS },
    { tone: 'late', value: progress.overdue, word: w.OVERDUE },
  ];
  let x = 0;
  return (
    <svg
      className="bar tall"
      role="img"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-label={parts.map((part) => `${part.word} ${part.value}`).join(', ')}
    >
      <rect width="100" height="8" className="bar-rest" />
      {parts.map((part) => {
        const width = (part.value / live) * 100;
        const at = x;
        x += width;
        return <rect key={part.tone} x={at} width={width} height="8" className={`bar-${part.tone}`} />;
      })}
    </svg>
  );
}

/** The same in words and figures. */
export function ProgressLegend({ progress }: { progress: Progress }) {
  const rows = [
    ['DONE', progress.done],
    ['IN_PROGRESS', progress.inProgress],
    ['OVERDUE', progress.overdue],
    ['PLANNED', progress.planned],
  ] as const;
  return (
    <dl className="legend">
      {rows.map(([state, count]) => (
        <div key={state}>
          <dt>
            <Status state={state} />
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

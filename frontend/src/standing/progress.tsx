import type { Progress } from '../api/schema';
import { useWords } from '../i18n/language';
import { StandingStatus } from './standing-status';
import { words } from './words';

/** A plan's tasks in one bar: done, in progress, late, not started. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const w = useWords(words);
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
            <StandingStatus standing={state} />
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Progress } from '../api/schema';
import { useWords } from '../i18n/language';
import { StandingStatus } from './standing-status';
import { words } from './words';

/** Each task of a plan is in one part only, so that the parts add up: done, open within its time, overdue. */
const partsOf = ({ done, planned, inProgress, overdue }: Progress) =>
  [
    { state: 'DONE', tone: 'done', value: done },
    { state: 'IN_TIME', tone: 'doing', value: planned + inProgress - overdue },
    { state: 'OVERDUE', tone: 'late', value: overdue },
  ] as const;

/** A plan's tasks in one bar. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const w = useWords(words);
  const live = Math.max(1, progress.total - progress.cancelled);
  const parts = partsOf(progress);
  let x = 0;
  return (
    <svg
      className="bar tall"
      role="img"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-label={parts.map((part) => `${w[part.state]} ${part.value}`).join(', ')}
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
  return (
    <dl className="legend">
      {partsOf(progress).map(({ state, value }) => (
        <div key={state}>
          <dt>
            <StandingStatus standing={state} />
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Progress } from '../api/types';
import { stateWords } from './Status';
import { words } from './words';

interface Part {
  value: number;
  tone: 'doing' | 'done' | 'late' | 'wait' | 'committed';
}

/** Parts of a whole. The figures stand beside it in words; the label tells them to those who cannot see it. */
export function StackedBar({ parts, total, label }: { parts: readonly Part[]; total: number; label: string }) {
  const whole = Math.max(total, 1);
  return (
    <div className="bar" role="img" aria-label={label}>
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <i key={part.tone} className={part.tone} style={{ width: `${Math.min(100, (part.value / whole) * 100)}%` }} />
        ))}
    </div>
  );
}

export function ProgressBar({
  value,
  total,
  label,
  tone = 'doing',
}: {
  value: number;
  total: number;
  label?: string;
  tone?: Part['tone'];
}) {
  return <StackedBar parts={[{ value, tone }]} total={total} label={label ?? words.progress(value, total)} />;
}

/** How the tasks of a plan, clause or party stand. What is overdue is shown as such, whatever its state. */
export function TaskProgress({ progress }: { progress: Progress }) {
  const { total, done, overdue, inProgress, planned, cancelled } = progress;
  const label = `${stateWords.DONE} ${done}, ${stateWords.IN_PROGRESS} ${inProgress}, ${stateWords.OVERDUE} ${overdue}, ${stateWords.PLANNED} ${planned}`;
  const doing = Math.max(0, Math.min(inProgress, total - cancelled - done - overdue));
  return (
    <StackedBar
      label={label}
      total={total - cancelled}
      parts={[
        { value: done, tone: 'done' },
        { value: doing, tone: 'doing' },
        { value: overdue, tone: 'late' },
      ]}
    />
  );
}

import type { JobView } from '../api/schema';
import type { Tone } from '../ui/status';

export type Standing = 'failed' | 'running' | 'well' | 'never';
export const TONE: Record<Standing, Tone> = { failed: 'late', running: 'doing', well: 'done', never: 'todo' };
const ORDER: Standing[] = ['failed', 'running', 'never', 'well'];

/** How the last run went; what failed before it, and has gone well since, is past. */
export function standingOf({ startedAt, endedAt, lastRun }: JobView): Standing {
  if (!startedAt) return 'never';
  if (lastRun?.failure && lastRun.startedAt === startedAt) return 'failed';
  return endedAt ? 'well' : 'running';
}

/** What needs somebody comes first. */
export const inOrder = (jobs: JobView[]) =>
  [...jobs].sort((a, b) => ORDER.indexOf(standingOf(a)) - ORDER.indexOf(standingOf(b)));

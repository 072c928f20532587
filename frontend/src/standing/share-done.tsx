import type { Share } from '../api/schema';
import { Bar } from '../ui/bar';

/** How much of one thing is done, as a short bar and in words: „4/12 lần”. */
export function ShareDone({ share, said, late }: { share: Share; said: string; late?: boolean }) {
  const { done, total } = share;
  return (
    <span className="share-done">
      <span aria-hidden="true">
        <Bar value={done} of={total} tone={late ? 'late' : done === total ? 'done' : 'doing'} label={said} />
      </span>
      {said}
    </span>
  );
}

import { useList } from '../api/queries';
import { instant, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import { words } from './words';

/** The rows of a play log that prove an activity. */
export function Plays({ activity }: { activity: string }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const list = useList('/plays', { activity, sort: 'playedAt', limit: 20 });
  if (list.error) return <Failure error={list.error} retry={list.refetch} />;
  if (list.isPending) return <Loading rows={3} />;
  return (
    <section className="stack" aria-label={w.plays}>
      <ul className="card rows">
        {list.items.map(({ id, playedAt, device, place, successful, registered, row, sha256 }) => (
          <li key={id}>
            <strong>{instant(playedAt)}</strong> {place ? `${device}, ${place}` : device}
            <div className="fact-line">
              <span>{w.played(number(successful), number(registered))}</span>
              <span>{w.row(number(row))}</span>
              <span title={sha256}>SHA-256 {sha256.slice(0, 12)}…</span>
            </div>
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
    </section>
  );
}

import { useListing } from '../api/queries';
import type { PlaySourceView } from '../api/schema';
import { EvidenceThumb } from '../evidence/files';
import { instant, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { EmptyState, Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import { logList } from './reads';
import { words } from './words';

/** The logs as they came, the last first. */
export function Logs({ source }: { source: PlaySourceView }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const list = useListing(logList(source.id));
  return (
    <section aria-labelledby="logs" className="stack">
      <h2 id="logs">{w.logs}</h2>
      {list.isPending && <Loading rows={3} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && <EmptyState title={w.noLogs}>{w.noLogsLead}</EmptyState>}
      {list.items.length > 0 && (
        <ul className="card rows">
          {list.items.map((log) => (
            <li key={log.id} data-thing={log.id} className="play-item">
              <div>
                <strong>{log.evidence.fileName}</strong>
                <div className="fact-line">
                  <span>{w.logRows(number(log.newRows), number(log.counted), number(log.failed))}</span>
                  <span>{w.receivedBy(log.receivedBy, instant(log.receivedAt))}</span>
                </div>
              </div>
              <EvidenceThumb evidence={log.evidence} />
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
    </section>
  );
}

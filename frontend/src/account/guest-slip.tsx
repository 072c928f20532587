import { Copy } from 'lucide-react';
import { useEffect } from 'react';
import { useList } from '../api/queries';
import type { GuestLinkView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Qr } from '../session/qr';
import '../session/second-factor.css';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { copied } from '../ui/copied';
import { Page } from '../ui/page';
import { say } from '../ui/toast';
import { words } from './guest-words';
import './people.css';
import { PrintSlips } from './slips';

/** A link that was just made: to be copied, or printed with its code and the duties it opens. */
export function GuestSlip({ link, onDone }: { link: GuestLinkView; onDone: () => void }) {
  const w = useWords(words);
  const { unit } = useSession();
  const tasks = useList('/tasks', { unit: unit.unit.id, assignee: link.assignee.id, limit: 200 });
  // under a plan in force, and not done
  const duties = tasks.items.filter(
    ({ state, can }) => (state === 'PLANNED' || state === 'IN_PROGRESS') && can.includes('TASK_PROGRESS'),
  );
  // it takes the place of the list, which may have been scrolled down; what scrollTo returns is a promise in new browsers
  useEffect(() => {
    scrollTo(0, 0);
  }, []);
  const address = `${location.origin}/g#${link.secret}`;
  return (
    <Page
      title={w.slipTitle(link.assignee.name)}
      lead={w.slipLead}
      actions={
        <>
          <Button
            onPress={async () => {
              await copied(address);
              say(w.copied);
            }}
          >
            <Copy size={17} aria-hidden="true" />
            {w.copy}
          </Button>
          <PrintSlips />
        </>
      }
    >
      <div className="slips one">
        <article className="card pad stack slip">
          <div>
            <div className="small muted">{unit.unit.name}</div>
            <h2>{link.assignee.name}</h2>
          </div>
          <div className="slip-code">
            <Qr text={address} label={w.qr} />
            <div className="stack">
              <p>{w.scan}</p>
              <code>{address}</code>
              <p className="strong">{w.until(date(link.expiresOn))}</p>
            </div>
          </div>
          {duties.length > 0 && (
            <section>
              <h3>{w.duties}</h3>
              <ol>
                {duties.map(({ id, title, dueOn, recurrenceText }) => (
                  <li key={id}>{[title, recurrenceText, dueOn && w.due(date(dueOn))].filter(Boolean).join(', ')}</li>
                ))}
              </ol>
            </section>
          )}
          <p className="small muted">{w.keepSafe(unit.unit.name)}</p>
        </article>
      </div>
      <div className="not-on-paper">
        <Button kind="quiet" onPress={onDone}>
          {w.done}
        </Button>
      </div>
    </Page>
  );
}

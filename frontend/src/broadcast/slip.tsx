import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PrintSlips } from '../account/slips';
import type { BroadcastView } from '../api/schema';
import { weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState } from '../ui/states';
import { marked, Unsaid } from './read-aloud';
import { lasting } from './reading-time';
import { itemReading, itemScriptReading } from './reads';
import './script.css';
import { words as scriptWords } from './script-words';
import { words } from './words';

/** What whoever reads an item takes to the microphone: its hour and its script in large letters, as it is said. */
export function Screen() {
  const w = useWords(scriptWords);
  const { id } = useParams({ from: '/broadcasts/$id/slip' });
  const { data: item } = useSuspenseQuery(itemReading(id));
  const { data: reading } = useSuspenseQuery(itemScriptReading(id));
  return (
    <Page
      title={w.slipTitle}
      lead={item.title}
      actions={
        <>
          <LinkButton to="/calendar" search={{ day: item.on, item: item.id }}>
            {w.back}
          </LinkButton>
          <PrintSlips />
        </>
      }
    >
      <div className="not-on-paper stack tight">
        {item.state === 'DRAFT' || item.state === 'REVIEWED' ? <p className="notice wait">{w.notApproved}</p> : null}
        {reading.paragraphs.length > 0 && <Unsaid reading={reading} />}
      </div>
      <div className="slips one">
        <article className="card pad stack slip air-slip">
          <Head item={item} seconds={reading.seconds} />
          {reading.paragraphs.length === 0 && <EmptyState title={w.noScript} />}
          <div className="spoken stack">
            {reading.paragraphs.map((paragraph, place) => (
              <div key={place}>
                {paragraph.written !== paragraph.spoken && (
                  <p className="as-written">
                    {w.written}: {paragraph.written}
                  </p>
                )}
                <p>{marked(paragraph)}</p>
              </div>
            ))}
          </div>
          <div className="signatures">
            {[w.reader, w.approved].map((who) => (
              <div key={who}>
                <strong>{who}</strong>
                <div className="small">{w.sign}</div>
              </div>
            ))}
          </div>
        </article>
      </div>
    </Page>
  );
}

function Head({ item, seconds }: { item: BroadcastView; seconds: number }) {
  const w = useWords(scriptWords);
  const calendar = useWords(words);
  const rows = [
    [w.channel, item.channel.name],
    [w.day, weekday(item.on)],
    [w.hour, item.at ?? w.allDay],
    [w.length, lasting(seconds, calendar.duration)],
    [w.approved, item.approvedBy ?? ''],
    [w.reader, ''],
  ] as const;
  return (
    <>
      <div>
        <div className="small muted">{item.unit.name}</div>
        <h2>{item.title}</h2>
      </div>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <span className="dotted">&nbsp;</span>}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

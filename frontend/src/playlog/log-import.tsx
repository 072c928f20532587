import { api, hand } from '../api/client';
import type { PlayedActivityView, PlaySourceView, ReceivedPlaysView } from '../api/schema';
import { date, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { SheetImport } from '../ui/sheet-import';
import { Status } from '../ui/status';
import { words } from './words';

const isNew = ({ arrival }: ReceivedPlaysView['rows'][number]) => arrival === 'NEW';
const fresh = ({ rows }: ReceivedPlaysView) => rows.filter(isNew).length;

/** The headings of the source; the BOM makes Excel use UTF-8. */
function sample({ columns }: PlaySourceView) {
  const { item, title, category, device, place, playedAt, hour, outcome, successful, registered, percent } = columns;
  const headings = [item, title, category, device, place, playedAt, hour, outcome, registered, successful, percent];
  const quoted = headings.filter((one) => one !== undefined).map((one) => `"${one.replaceAll('"', '""')}"`);
  return `\uFEFF${[...new Set(quoted)].join(',')}\r\n`;
}

/** A log of the system, looked at before it is taken in. */
export function LogImport({ source, onClose }: { source: PlaySourceView; onClose: () => void }) {
  const w = useWords(words);
  return (
    <SheetImport<ReceivedPlaysView>
      title={w.take}
      lead={w.takeLead(source.name)}
      hint={w.takeHint}
      send={(file, dryRun) => api.post('/play-sources/{id}/logs', { id: source.id, dryRun, body: { file } })}
      sample={async () => hand(new Blob([sample(source)], { type: 'text/csv' }), 'nhat-ky-phat-mau.csv')}
      errorsOf={({ problems }) => problems}
      errorsLead={w.errorsLead}
      found={(name, view) => w.found(name, number(view.rows.length), number(fresh(view)))}
      confirm={(view) => (view.problems.length === 0 && fresh(view) > 0 ? w.confirm(number(fresh(view))) : undefined)}
      done={({ activities }) => w.done(number(activities.length))}
      preview={(view) => view.problems.length === 0 && <Preview view={view} />}
      onClose={onClose}
    />
  );
}

function Preview({ view }: { view: ReceivedPlaysView }) {
  const w = useWords(words);
  const rest = restOf(view, w);
  return (
    <div className="stack">
      <h3>{w.would}</h3>
      {view.activities.length === 0 && <p className="muted">{w.wouldNothing}</p>}
      {view.activities.length > 0 && (
        <ul className="card rows">
          {view.activities.map((activity, place) => (
            <Activity key={place} activity={activity} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <>
          <h3>{w.rest}</h3>
          <ul className="stack small">
            {rest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Activity({ activity }: { activity: PlayedActivityView }) {
  const w = useWords(words);
  const { on, title, quantity, topics, task, broadcasts, beside } = activity;
  return (
    <li className="play-item">
      <div>
        <strong>{title}</strong>
        <div className="fact-line">
          <span>{date(on)}</span>
          <span>{w.played(number(quantity))}</span>
          <span>{topics.map(({ name }) => name).join('; ')}</span>
          {task && <span>{w.task(task.name)}</span>}
          {broadcasts.length > 0 && <span>{w.aired(broadcasts.map(({ name }) => name).join('; '))}</span>}
        </div>
        {beside.length > 0 && <p className="small">{w.beside(beside.map(({ name }) => name).join('; '))}</p>}
      </div>
      <Status tone={activity.fresh ? 'done' : 'doing'}>{activity.fresh ? w.fresh : w.more}</Status>
    </li>
  );
}

/** What becomes of the other rows: those that came before, and those that count nowhere, with their categories. */
function restOf({ rows }: ReceivedPlaysView, w: (typeof words)['vi']): string[] {
  const of = (arrival: string) => rows.filter((row) => row.arrival === arrival);
  const before = (['KNOWN', 'DIFFERENT', 'REPEATED'] as const)
    .map((arrival) => [arrival, of(arrival).length] as const)
    .filter(([, n]) => n > 0)
    .map(([arrival, n]) => w.arrivals[arrival](number(n)));
  const outcomes = [...new Set(of('NEW').map(({ outcome }) => outcome))].filter((one) => one && one !== 'COUNTED');
  const aside = outcomes.map((outcome) => {
    const these = of('NEW').filter((row) => row.outcome === outcome);
    const categories = outcome === 'UNMAPPED' ? [...new Set(these.map(({ category }) => category))].join('; ') : '';
    return w.restOf(number(these.length), w.outcomes[outcome!], categories);
  });
  return [...aside, ...before];
}

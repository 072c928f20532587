import type { JobView } from '../api/schema';
import { clock, instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { scrollingTable } from '../ui/scrolling';
import { Status } from '../ui/status';
import { useDone } from './run-lines';
import { inOrder, standingOf, TONE } from './standing';
import { words } from './words';

export function JobTable({ jobs }: { jobs: JobView[] }) {
  const w = useWords(words);
  return (
    <section aria-labelledby="jobs" className="stack tight">
      <h2 id="jobs">{w.jobs}</h2>
      <div {...scrollingTable} className={`${scrollingTable.className} stacked`}>
        <table>
          <caption className="visually-hidden">{w.jobs}</caption>
          <thead>
            <tr>
              <th scope="col">{w.job}</th>
              <th scope="col">{w.state}</th>
              <th scope="col">{w.last}</th>
              <th scope="col">{w.next}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(jobs).map((job) => (
              <Line key={job.name} job={job} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Line({ job }: { job: JobView }) {
  const w = useWords(words);
  const done = useDone();
  const standing = standingOf(job);
  const { name, startedAt, lastRun, nextAt, everySeconds, failures } = job;
  const told = lastRun && lastRun.startedAt === startedAt ? done(lastRun) : standing === 'running' ? '' : w.nothing;
  return (
    <tr data-thing={name}>
      <th scope="row" className="job-name">
        {w.names[name]}
        <span className="small muted block">{w.what[name]}</span>
      </th>
      <td>
        <Status tone={TONE[standing]}>{w.states[standing]}</Status>
        {failures > 0 && <p className="small muted">{w.failures(failures)}</p>}
      </td>
      <td>
        {startedAt && (
          <>
            <span className="only-phone-inline">{w.last}: </span>
            <time dateTime={startedAt}>{instant(startedAt)}</time>
            <p className="small muted">{told}</p>
          </>
        )}
      </td>
      <td>
        {nextAt && (
          <>
            <span className="only-phone-inline">{w.next}: </span>
            <time dateTime={nextAt}>{Date.parse(nextAt) > Date.now() ? clock(nextAt) : w.soon}</time>
          </>
        )}
        <p className="small muted">{everySeconds ? w.every(everySeconds) : w.always}</p>
      </td>
    </tr>
  );
}

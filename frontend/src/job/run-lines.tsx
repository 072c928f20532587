import type { JobRunView } from '../api/schema';
import { capital, instant, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { words } from './words';

/** What a run did, in words. */
export function useDone() {
  const w = useWords(words);
  return ({ did }: JobRunView) => capital(did.map(({ deed, count }) => w.did[deed](count)).join(', ')) || '';
}

export function RunLines({ runs }: { runs: JobRunView[] }) {
  return (
    <ol className="card rows">
      {runs.map((run) => (
        <Line key={run.id} run={run} />
      ))}
    </ol>
  );
}

function Line({ run }: { run: JobRunView }) {
  const w = useWords(words);
  const done = useDone()(run);
  const { job, startedAt, endedAt, failure } = run;
  return (
    <li data-thing={run.id}>
      <div className="row between">
        <strong>{w.names[job]}</strong>
        <span className="fact-line">
          <time dateTime={startedAt}>{instant(startedAt)}</time>
          <span>{endedAt ? w.took(seconds(startedAt, endedAt)) : w.brokenOff}</span>
        </span>
      </div>
      <p className="job-done">
        {failure && (
          <>
            <Status tone="late">{w.states.failed}</Status> {failure}{' '}
          </>
        )}
        {done && `${done}.`}
      </p>
    </li>
  );
}

/** To a tenth below ten, whole beyond. */
function seconds(from: string, to: string) {
  const took = (Date.parse(to) - Date.parse(from)) / 1000;
  return number(took < 10 ? Math.max(0.1, Math.round(took * 10) / 10) : Math.round(took));
}

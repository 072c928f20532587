import { Link } from '@tanstack/react-router';
import type { CompletenessSummary } from '../api/schema';
import { words } from '../completeness/words';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Bar } from '../ui/bar';
import { LinkButton } from '../ui/link-button';

/** How far the units below are with the report that is due; each count leads to those units. */
export function Below({ below }: { below: CompletenessSummary }) {
  const w = useWords(words);
  const { units, missing, period, year } = below;
  const at = { period, year: String(year) };
  return (
    <section className="card pad stack tight">
      <h2>{w.heading(missing, units, w.of(period, year))}</h2>
      <p className="muted small">{w.dueOn(date(below.dueOn))}</p>
      <Bar value={units - missing} of={units} tone="done" label={`${units - missing}/${units}`} />
      <ul className="rows bare">
        {(['late', 'waiting', 'returned', 'accepted'] as const).map((shown) => (
          <li key={shown} className="row between">
            <Link to="/completeness" search={{ ...at, shown }}>
              {w.shown[shown]}
            </Link>
            <strong className={shown === 'late' && below.late > 0 ? 'tone-late' : undefined}>{below[shown]}</strong>
          </li>
        ))}
      </ul>
      {missing > 0 && (
        <LinkButton to="/completeness" search={{ ...at, shown: 'missing', sort: 'urgency' }}>
          {w.chase}
        </LinkButton>
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import type { PeriodView, ReportGapView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { gapReading } from './reads';
import { words } from './words';

/** What a period's report lacks, by whose it is; nothing where it lacks nothing. */
export function Gaps({ plan, period, year }: { plan: string; period: PeriodView['code']; year: number }) {
  const w = useWords(words);
  const { data } = useQuery(gapReading(plan, period, year));
  if (!data?.items.length) return null;
  const owners = [...new Set(data.items.map((gap) => gap.owner))];
  return (
    <details className="notice gaps">
      <summary>
        <ListChecks size={16} aria-hidden="true" /> {w.gaps(data.items.length)}
      </summary>
      <dl className="stack tight">
        {owners.map((owner) => (
          <div key={owner ?? ''}>
            <dt>
              <strong>{owner ?? w.nobodys}</strong>
            </dt>
            {data.items
              .filter((gap) => gap.owner === owner)
              .map((gap) => (
                <dd key={gap.kind + gap.id}>
                  <Gap gap={gap} plan={plan} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function Gap({ gap, plan }: { gap: ReportGapView; plan: string }) {
  const w = useWords(words);
  const on = gap.onDay && date(gap.onDay);
  if (gap.kind === 'TASK') {
    return (
      <>
        <Link to="/tasks" search={{ task: gap.id }}>
          {gap.title}
        </Link>{' '}
        <span className="muted small">{on && w.gapTask(on)}</span>
      </>
    );
  }
  if (gap.kind === 'PROOF') {
    return (
      <>
        <Link to="/activities" search={{ activity: gap.id }}>
          {gap.title}
        </Link>{' '}
        <span className="muted small">{on && w.gapProof(on)}</span>
      </>
    );
  }
  return (
    <>
      <Link to="/plans/$id" params={{ id: plan }}>
        {gap.title}
      </Link>{' '}
      <span className="muted small">{w.gapTopic}</span>
    </>
  );
}

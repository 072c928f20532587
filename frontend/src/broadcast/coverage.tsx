import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CoverageView } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { date, number, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Status } from '../ui/status';
import { words } from './coverage-words';
import { spanOf } from './days';
import { useNarrow } from './narrow';
import { coverageReading } from './reads';
import './coverage.css';
import type { CalendarSearch } from './search';

type Shape = { plan: string; search: CalendarSearch };

/** Topics against channels: how often each was communicated where, those nobody communicated first. A cell opens its rows. */
export function Coverage({ plan, search }: Shape) {
  const w = useWords(words);
  const query = useQuery(coverageReading(plan, search));
  const narrow = useNarrow();
  if (query.isPending) return <Loading rows={8} />;
  if (query.error) return <Failure error={query.error} retry={query.refetch} />;
  const coverage = query.data;
  if (!coverage.topics.length) return <EmptyState title={w.empty}>{w.emptyLead}</EmptyState>;
  const { from, to } = spanOf(search.span ?? 'year', search.day ?? today());
  return (
    <section className="stack">
      <p>
        <strong className={coverage.uncovered ? 'tone-late' : undefined}>
          {coverage.uncovered ? w.uncovered(coverage.uncovered, coverage.topics.length) : w.covered}
        </strong>{' '}
        <span className="muted">{w.range(date(from), date(to))}</span>
      </p>
      {narrow ? (
        <TopicList coverage={coverage} from={from} to={to} />
      ) : (
        <Matrix coverage={coverage} from={from} to={to} />
      )}
    </section>
  );
}

type Table = { coverage: CoverageView; from: string; to: string };

/** On phones: each topic with the channels it went out on. */
function TopicList({ coverage, from, to }: Table) {
  const w = useWords(words);
  const channels = new Map(coverage.channels.map((channel) => [channel.id, channel]));
  return (
    <ul className="card rows topic-list">
      {coverage.topics.map((topic) => (
        <li key={topic.id}>
          <strong>{topic.name}</strong>
          {topic.activities === 0 && <Status tone="late">{w.never}</Status>}
          <div className="row">
            {topic.cells.map(({ channel: id, activities }) => {
              const channel = channels.get(id)!;
              return (
                <Link key={id} to="/activities" search={{ topic: topic.id, channel: id, from, to }}>
                  <ChannelMark type={channel.type} name={`${channel.name}: ${number(activities)}`} />
                </Link>
              );
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Matrix({ coverage, from, to }: Table) {
  const w = useWords(words);
  const most = Math.max(1, ...coverage.topics.flatMap(({ cells }) => cells.map(({ activities }) => activities)));
  const used = coverage.channels.filter(({ id }) =>
    coverage.topics.some(({ cells }) => cells.some(({ channel }) => channel === id)),
  );
  const unused = coverage.channels.filter((channel) => !used.includes(channel));
  return (
    <>
      <section className="card coverage-frame" aria-label={w.matrix}>
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">{w.topic}</th>
              {used.map((channel) => (
                <th key={channel.id} scope="col">
                  <ChannelMark type={channel.type} name={channel.name} />
                </th>
              ))}
              <th scope="col" className="figure">
                {w.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {coverage.topics.map((topic) => (
              <tr key={topic.id}>
                <th scope="row">
                  {topic.name}
                  {topic.activities === 0 && <strong className="block tone-late small">{w.never}</strong>}
                </th>
                {used.map((channel) => {
                  const count = topic.cells.find((cell) => cell.channel === channel.id)?.activities ?? 0;
                  return (
                    <td key={channel.id} data-heat={count && Math.ceil((count / most) * 3)}>
                      {count > 0 ? (
                        <Link
                          to="/activities"
                          search={{ topic: topic.id, channel: channel.id, from, to }}
                          aria-label={w.cell(count, topic.name, channel.name)}
                        >
                          {number(count)}
                        </Link>
                      ) : (
                        <span className="muted">
                          <span aria-hidden="true">–</span>
                          <span className="visually-hidden">{w.never}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
                <td className="figure">
                  {topic.activities > 0 ? (
                    <Link
                      to="/activities"
                      search={{ topic: topic.id, from, to }}
                      aria-label={w.row(topic.activities, topic.name)}
                    >
                      <strong>{number(topic.activities)}</strong>
                    </Link>
                  ) : (
                    '0'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {unused.length > 0 && (
        <p className="small muted">
          {w.unused}: {unused.map(({ name }) => name).join('; ')}.
        </p>
      )}
    </>
  );
}

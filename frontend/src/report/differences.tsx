import { useQuery } from '@tanstack/react-query';
import { Sides } from '../amendment/difference';
import type { ReportDifferenceView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Failure, Loading } from '../ui/states';
import { differenceReading } from './reads';
import { words } from './words';

/** What the correction changes, generated from both editions: texts word by word, figures with the rows behind the difference. */
export function Differences({ report }: { report: string }) {
  const w = useWords(words);
  const { data, error, refetch } = useQuery(differenceReading(report));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  if (!data.items.length) return <p className="muted">{w.noDifference}</p>;
  return (
    <ul className="stack tight plain">
      {data.items.map((one) => (
        <li key={one.kind + one.code} className="card difference">
          {one.kind === 'FIGURE' ? (
            <FigureDifference difference={one} />
          ) : (
            <>
              <h3>{one.title}</h3>
              <Sides before={one.before} after={one.after} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function FigureDifference({ difference: { title, before, after, rows } }: { difference: ReportDifferenceView }) {
  const w = useWords(words);
  return (
    <>
      <h3>{title}</h3>
      <p>
        <del>{before ?? w.absent}</del> → <ins>{after ?? w.absent}</ins>
      </p>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ id, title, change }) => (
            <li key={id}>
              {w.changes[change]}: <span lang="vi">{title}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

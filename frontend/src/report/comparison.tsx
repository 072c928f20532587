import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ComparedAmount, FigureComparison, ReportView } from '../api/schema';
import { date, number, percent } from '../i18n/format';
import { useWords } from '../i18n/language';
import { scrollingTable } from '../ui/scrolling';
import { Failure, Loading } from '../ui/states';
import { words } from './comparison-words';
import { comparisonReading } from './reads';

/** The period's figures beside the year and earlier times, counted when somebody looks. */
export function Comparison({ report }: { report: ReportView }) {
  const w = useWords(words);
  const [looked, setLooked] = useState(false);
  return (
    <details className="comparison" onToggle={({ currentTarget }) => currentTarget.open && setLooked(true)}>
      <summary>{w.title}</summary>
      {looked && <Table report={report} />}
    </details>
  );
}

function Table({ report: { id, basis } }: { report: ReportView }) {
  const w = useWords(words);
  const { data, error, refetch } = useQuery(comparisonReading(id));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return (
    <>
      <div {...scrollingTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.figure}</th>
              <Head name={w.now} />
              <Head name={w.running} days={w.since(date(data.runningFrom))} />
              <Head name={w.target} />
              <Head name={w.previous} days={`${date(data.previousFrom)} – ${date(data.previousTo)}`} />
              <Head name={w.yearBefore} />
            </tr>
          </thead>
          <tbody>
            {data.items.map((one) => (
              <Line key={one.code} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted small">
        {basis ? w.summed : w.counted} {w.absent}
      </p>
    </>
  );
}

const Head = ({ name, days }: { name: string; days?: string }) => (
  <th scope="col" className="figure">
    {name}
    {days && <small className="muted block">{days}</small>}
  </th>
);

const Cell = ({ value, said }: { value?: string; said?: ReactNode }) => (
  <td className="figure">
    {value ?? '–'}
    {said && <small className="muted block">{said}</small>}
  </td>
);

const shown = (amount?: ComparedAmount) =>
  amount &&
  (amount.denominator === undefined ? number(amount.value) : `${number(amount.value)}/${number(amount.denominator)}`);

function Line({ one }: { one: FigureComparison }) {
  const w = useWords(words);
  const { running, target, previous, yearBefore } = one;
  // shares of unlike wholes have no difference in numbers
  const change = (then?: ComparedAmount) => {
    if (!then || one.denominator !== undefined) return undefined;
    const more = one.value - then.value;
    if (!more) return w.same;
    return more > 0 ? w.more(number(more)) : w.less(number(-more));
  };
  return (
    <tr>
      <th scope="row">
        {one.name}
        <small className="muted block">{one.measure}</small>
      </th>
      <Cell value={shown(one)} />
      <Cell value={shown(running)} />
      <Cell
        value={target === undefined ? undefined : number(target)}
        said={!!target && running && w.reached(percent(running.value / target))}
      />
      <Cell value={shown(previous)} said={change(previous)} />
      <Cell value={shown(yearBefore)} said={change(yearBefore)} />
    </tr>
  );
}

import { Link } from '@tanstack/react-router';
import { useList } from '../api/queries';
import type { FigureRow, FigureView } from '../api/schema';
import { date, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Drawer } from '../ui/overlays';
import { scrollingTable } from '../ui/scrolling';
import { Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import { RowPictures } from './row-pictures';
import { words } from './words';

type Shape = { report: string; figure: FigureView; onClose: () => void };

/** Exactly the rows a figure counted. */
export function RowsDrawer({ report, figure, onClose }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const list = useList('/reports/{id}/figures/{code}/rows', { id: report, code: figure.code, limit: 100 });
  return (
    <Drawer title={figure.name} onClose={onClose} wide>
      <div className="stack">
        <p>
          <strong className="big-figure">{number(figure.value)}</strong> {figure.measure}. {w.rows}:{' '}
          {w.rowsOf(figure.rowCount)}.
        </p>
        {list.isPending && <Loading />}
        {list.error && <Failure error={list.error} retry={list.refetch} />}
        {list.isSuccess && list.items.length === 0 && <p className="muted">{w.noRows}</p>}
        {list.items.length > 0 && (
          <div {...scrollingTable}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{w.day}</th>
                  <th scope="col">{w.what}</th>
                  <th scope="col" className="figure">
                    {w.counted}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.items.map((row) => (
                  <tr key={row.kind + row.id}>
                    <td>{row.on ? date(row.on) : '–'}</td>
                    <td>
                      <RowLink row={row} />
                      <small className="muted block">{[row.channel, row.place].filter(Boolean).join(', ')}</small>
                      {row.kind === 'ACTIVITY' && !!row.evidenceCount && <RowPictures activity={row.id} />}
                    </td>
                    <td className="figure">{number(row.counted)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      </div>
    </Drawer>
  );
}

function RowLink({ row }: { row: FigureRow }) {
  if (row.kind === 'ACTIVITY') {
    return (
      <Link to="/activities" search={{ activity: row.id }}>
        {row.title}
      </Link>
    );
  }
  if (row.kind === 'TASK') {
    return (
      <Link to="/tasks" search={{ task: row.id }}>
        {row.title}
      </Link>
    );
  }
  if (row.kind === 'REPORT') {
    return (
      <Link to="/reports/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
    );
  }
  return <>{row.title}</>;
}

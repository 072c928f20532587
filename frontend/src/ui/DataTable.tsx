import { ArrowDown, ArrowUp } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { words } from './words';

export interface Column<T> {
  key: string;
  /** Empty above a row's acts. */
  head: string;
  cell: (row: T) => ReactNode;
  /** Figures and money stand at the right, with equal digits. */
  num?: boolean;
  width?: string;
  /** The API's name of the sort, when the column can be sorted by. */
  sort?: string;
  /** On a phone a row is a card: `title` is its first line, `hide` leaves the cell out; others stand with their heading. */
  phone?: 'title' | 'hide' | 'plain';
}

interface Props<T> {
  /** Names the table for those who cannot see it. */
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** The current sort, 'dueOn' or '-dueOn'. */
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** Rows under one heading each, in the order given. */
  groups?: readonly { key: string; head: ReactNode; rows: readonly T[] }[];
  foot?: ReactNode;
}

/** A dense table with a heading that stays in sight; cards on a phone. The roles keep it a table when CSS lays it out as cards. */
export function DataTable<T>({ label, columns, rows, rowKey, sort, onSort, groups, foot }: Props<T>) {
  const line = (row: T) => (
    <tr key={rowKey(row)} role="row">
      {columns.map((column) => (
        <td
          key={column.key}
          role="cell"
          data-head={column.head}
          className={`${column.num ? 'num ' : ''}phone-${column.phone ?? 'line'}`}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className="table-frame">
      <table className="table" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {groups
            ? groups.map((group) => (
                <Fragment key={group.key}>
                  <tr role="row" className="table-group">
                    <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                      {group.head}
                    </th>
                  </tr>
                  {group.rows.map(line)}
                </Fragment>
              ))
            : rows.map(line)}
        </tbody>
        {foot && <tfoot role="rowgroup">{foot}</tfoot>}
      </table>
    </div>
  );
}

interface HeadProps<T> {
  column: Column<T>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

function Head<T>({ column, sort, onSort }: HeadProps<T>) {
  const down = sort === `-${column.sort}`;
  const up = sort !== undefined && sort === column.sort;
  const order = up ? 'ascending' : down ? 'descending' : undefined;
  const look = { className: column.num ? 'num' : undefined, style: column.width ? { width: column.width } : undefined };
  if (!column.head) return <td role="cell" {...look} />;
  if (!column.sort || !onSort) {
    return (
      <th role="columnheader" scope="col" {...look}>
        {column.head}
      </th>
    );
  }
  const name = column.sort;
  return (
    <th role="columnheader" scope="col" aria-sort={order ?? 'none'} {...look}>
      <button
        type="button"
        className="sort"
        title={words.sortBy(column.head)}
        onClick={() => onSort(up ? `-${name}` : name)}
      >
        {column.head}
        {up && <ArrowUp aria-hidden size={14} />}
        {down && <ArrowDown aria-hidden size={14} />}
      </button>
    </th>
  );
}

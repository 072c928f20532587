import { Paperclip, TriangleAlert } from 'lucide-react';
import type { BudgetView, LineView } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Bar } from '../ui/bar';
import { scrollingTable } from '../ui/scrolling';
import { words } from './words';

/** Lines grouped by source, with aligned sums. */
export function LineTable({ budget, onEdit }: { budget: BudgetView; onEdit?: (line: LineView) => void }) {
  const w = useWords(words);
  return (
    <div {...scrollingTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.line}</th>
            <th scope="col" className="figure">
              {w.estimate}
            </th>
            <th scope="col" className="figure">
              {w.spent}
            </th>
            <th scope="col" className="figure">
              {w.left}
            </th>
            <th scope="col" className="only-desk-cell">
              {w.use}
            </th>
            <th scope="col">{w.vouchers}</th>
          </tr>
        </thead>
        {budget.allocations.map((allocation) => {
          const lines = budget.lines.filter((line) => line.allocation === allocation.id);
          return (
            <tbody key={allocation.id}>
              <tr className="group">
                <th scope="rowgroup">{w.sources[allocation.source]}</th>
                <td className="figure">{number(allocation.estimated)}</td>
                <td className="figure">{number(allocation.spent)}</td>
                <td className="figure">{number(allocation.estimated - allocation.spent)}</td>
                <td className="only-desk-cell" />
                <td />
              </tr>
              {lines.map((line) => (
                <tr key={line.id} data-thing={line.id}>
                  <td>
                    {onEdit ? (
                      <button type="button" className="link quiet-link" onClick={() => onEdit(line)}>
                        {line.name}
                      </button>
                    ) : (
                      line.name
                    )}
                    {line.task && <small className="muted block">{line.task.name}</small>}
                  </td>
                  <td className="figure">{number(line.amount)}</td>
                  <td className="figure">{number(line.spent)}</td>
                  <td className="figure">{number(line.free)}</td>
                  <td className="bar-cell only-desk-cell">
                    <Bar value={line.spent} of={line.amount} label={`${number(line.spent)} / ${number(line.amount)}`} />
                  </td>
                  <td>
                    {line.missingVouchers > 0 ? (
                      <span className="status wait">
                        <TriangleAlert size={14} aria-hidden="true" />
                        {w.missing(line.missingVouchers)}
                      </span>
                    ) : (
                      <span className="row small muted">
                        <Paperclip size={14} aria-hidden="true" />
                        {w.voucherCount(line.vouchers)}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
        <tfoot>
          <tr className="total">
            <th scope="row">{w.total}</th>
            <td className="figure">{number(budget.totals.estimated)}</td>
            <td className="figure">{number(budget.totals.spent)}</td>
            <td className="figure">{number(budget.totals.estimated - budget.totals.spent)}</td>
            <td className="only-desk-cell" />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

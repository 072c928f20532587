import type { Ref, TaskImportRow, TaskImportView } from '../api/schema';
import { date } from '../i18n/format';
import { language, useWords } from '../i18n/language';
import { scrollingTable } from '../ui/scrolling';
import { words as sheetWords } from '../ui/sheet-words';
import { ruleWords } from './rule';
import { CELLS, type Cell, cellOf, type SheetNotice, type SheetRow, sheetRows } from './sheet-rows';
import { words } from './words';

/** The tasks as parsed, row by row, with their errors. */
export function SheetPreview({ view }: { view: TaskImportView }) {
  const w = useWords(words);
  const sheet = useWords(sheetWords);
  const heads: Record<Cell, string> = { title: w.task, lead: w.lead, timing: w.timing, details: w.details };
  return (
    <div {...scrollingTable} className={`${scrollingTable.className} stacked sheet-preview`}>
      <table>
        <caption className="visually-hidden">{sheet.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{sheet.sheetRow}</th>
            {CELLS.map((cell) => (
              <th key={cell} scope="col">
                {heads[cell]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheetRows(view).map((row) => (
            <Row key={row.row} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, task, notices }: SheetRow) {
  const w = useWords(words);
  const sheet = useWords(sheetWords);
  return (
    <tr className={notices.some((notice) => notice.wrong) ? 'wrong' : undefined}>
      <th scope="row">{sheet.atRow(row)}</th>
      {CELLS.map((cell) => (
        <td key={cell}>
          {task ? <Content cell={cell} task={task} /> : cell === 'title' && <p className="muted">{w.notUnderstood}</p>}
          {notices
            .filter((notice) => cellOf(notice.column) === cell)
            .map((notice) => (
              <Notice key={notice.pointer + notice.code + notice.detail} notice={notice} />
            ))}
        </td>
      ))}
    </tr>
  );
}

function Notice({ notice }: { notice: SheetNotice }) {
  const w = useWords(words);
  const column = notice.column && (w.columns[notice.column] ?? notice.column);
  return (
    <p
      className={notice.wrong ? 'field-error' : 'cell-warning'}
      data-pointer={notice.wrong ? notice.pointer : undefined}
    >
      <span tabIndex={-1}>{column ? `${column}: ${notice.detail}` : notice.detail}</span>
    </p>
  );
}

const names = (refs: Ref[]) => refs.map((ref) => ref.name).join(', ');

function Content({ cell, task }: { cell: Cell; task: TaskImportRow }) {
  const w = useWords(words);
  const lines: Record<Cell, (string | undefined)[]> = {
    title: [[task.code, task.title].filter(Boolean).join(' ')],
    lead: [
      task.lead?.name ?? w.noLead,
      task.coordinating.length ? `${w.coordinating}: ${names(task.coordinating)}` : undefined,
    ],
    timing: [
      task.startsOn && `${w.start}: ${date(task.startsOn)}`,
      task.dueOn && `${w.due}: ${date(task.dueOn)}`,
      task.recurrenceText ?? (task.rrule && ruleWords(task.rrule, language())),
    ],
    details: [names(task.channels), names(task.topics), task.deliverable],
  };
  return lines[cell].filter(Boolean).map((line) => <p key={line}>{line}</p>);
}

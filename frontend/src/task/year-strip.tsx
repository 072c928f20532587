import type { TaskView } from '../api/schema';
import { useWords } from '../i18n/language';
import { dueByMonth } from './groups';
import { words } from './words';

type Shape = { tasks: TaskView[]; year: number; month: number | undefined; onChoose: (month?: number) => void };

/** The year at a glance: how many tasks are due in each month; a month shows its own. */
export function YearStrip({ tasks, year, month, onChoose }: Shape) {
  const w = useWords(words);
  const months = dueByMonth(tasks, year);
  const most = Math.max(1, ...months.map(({ due }) => due));
  return (
    <fieldset className="year-strip">
      <legend className="small muted">{w.dueByMonth}</legend>
      {months.map(({ due, late }, index) => {
        const number = index + 1;
        return (
          <button
            key={w.months(number)}
            type="button"
            className={late ? 'late' : undefined}
            data-heat={due && Math.ceil((due / most) * 3)}
            aria-pressed={month === number}
            onClick={() => onChoose(month === number ? undefined : number)}
          >
            <small>{w.months(number)}</small> <b>{due}</b>
            <span className="visually-hidden">{w.dueIn(due, late)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

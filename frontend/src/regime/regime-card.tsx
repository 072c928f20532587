import type { RegimeView } from '../api/schema';
import { date, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { scrollingTable } from '../ui/scrolling';
import { words as uiWords } from '../ui/words';
import { roman } from './draft';
import { words } from './words';

type Shape = { regime: RegimeView; national: boolean; onEdit?: () => void };

/** One regime to be read: who set it and from what source, its periods, its outline. */
export function RegimeCard({ regime, national, onEdit }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const ended = !!regime.validTo && regime.validTo < today();
  return (
    <section className="card pad stack tight" data-thing={regime.id} aria-label={regime.name}>
      <div className="row between">
        <div>
          <h3>{regime.name}</h3>
          <div className="fact-line">
            <span>{regime.reach === 'OWN' ? w.ownMark : w.setBy(regime.unit.name)}</span>
            {!national && <span>{w.local}</span>}
            <span>{ended ? w.ended : w.valid(date(regime.validFrom), regime.validTo && date(regime.validTo))}</span>
          </div>
          <p className="small muted">{`${w.source}: ${regime.source}`}</p>
        </div>
        {onEdit && (
          <Button size="small" about={regime.name} onPress={onEdit}>
            {ui.edit}
          </Button>
        )}
      </div>
      <div {...scrollingTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.period}</th>
              <th scope="col">{w.window}</th>
              <th scope="col">{w.due}</th>
            </tr>
          </thead>
          <tbody>
            {regime.periods.map((period) => {
              const from = `${period.fromDay}/${period.fromMonth}`;
              const due = `${period.dueDay}/${period.dueMonth}`;
              return (
                <tr key={period.code}>
                  <th scope="row">{w.codes[period.code]}</th>
                  <td>
                    {period.fromYear ? w.before(from) : from} – {`${period.toDay}/${period.toMonth}`}
                  </td>
                  <td>{period.dueYear ? w.after(due) : due}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {regime.dueMoves && <p className="small">{w.moves}</p>}
      <details>
        <summary>{w.sections(regime.outline.length)}</summary>
        <ol className="bare">
          {regime.outline.map((section, place) => (
            <li key={section.code}>{`${roman(place + 1)}. ${section.heading}`}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useWords } from '../i18n/language';
import { focusThing } from '../ui/focus';
import { Loading } from '../ui/states';
import { beside, type Look, laidOut, ownName, type Tile } from './tiles';
import './tiles.css';
import { words } from './tile-words';

type Shape = {
  title: string;
  /** What the colours stand for: a swatch, its words, and how many tiles have it. */
  legend: { look: Look; said: string; count?: number }[];
  /** What else the tiles show. */
  note?: string;
  /** Nothing while they are read. */
  tiles?: Tile[];
  /** Chooses what is shown. */
  choice: ReactNode;
};

/** What a phone folds away, because the list below says the same. */
const ROOM = '(min-width: 821px)';

/** A tile a unit, with its name and its number; it opens the unit's row. One stop of the Tab key, then the arrows. */
export function TileMap({ title, legend, note, tiles: read, choice }: Shape) {
  const w = useWords(words);
  const [current, setCurrent] = useState<string>();
  const tiles = read ?? [];
  const groups = laidOut(tiles);
  const stop = tiles.some((tile) => tile.id === current) ? current : groups[0]?.tiles[0]?.id;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.unit-tile')];
    const to = beside(
      event.key,
      all.indexOf(document.activeElement as HTMLElement),
      all.map((one) => one.getBoundingClientRect()),
    );
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return (
    <details className="card pad tile-map" open={matchMedia(ROOM).matches}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {choice}
      {!read && <Loading />}
      <p className="muted small">{w.arranged(tiles.some(({ code }) => code))}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go from tile to tile, each of which is a button */}
      <div onKeyDown={move}>
        {groups.map((group) => (
          <div key={group.kind} className="tile-group">
            <h3>
              {w.kinds[group.kind]} <small className="muted">{group.tiles.length}</small>
            </h3>
            <ul>
              {group.tiles.map((tile) => (
                <li key={tile.id}>
                  <button
                    type="button"
                    className={`unit-tile ${tile.look}`}
                    title={`${tile.name}: ${tile.said}`}
                    tabIndex={tile.id === stop ? 0 : -1}
                    onFocus={() => setCurrent(tile.id)}
                    onClick={() => focusThing(tile.id)}
                  >
                    <span aria-hidden="true">{ownName(tile.name)}</span>
                    <span aria-hidden="true">
                      <strong>{tile.short}</strong> {tile.mark}
                    </span>
                    <span className="visually-hidden">
                      {tile.name}: {tile.said}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <ul className="tile-legend">
        {legend.map(({ look, said, count }) => (
          <li key={look + said}>
            <span className={`swatch ${look}`} aria-hidden="true" />
            {said}
            {count !== undefined && <span className="muted">{count}</span>}
          </li>
        ))}
        {note && <li className="muted">{note}</li>}
      </ul>
    </details>
  );
}

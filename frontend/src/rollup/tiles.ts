import { locale, number, percent } from '../i18n/format';

/** One unit as a tile. */
export type Tile = {
  id: string;
  name: string;
  /** The official code, by which tiles are laid out. */
  code?: string;
  look: Look;
  /** The number or word under the name. */
  short: string;
  /** Beside it. */
  mark?: string;
  /** What the tile says in words, after the name. */
  said: string;
};
/** The colour, from nothing to the most, or how a report stands. */
export type Look = 'none' | `heat-${0 | 1 | 2 | 3 | 4}` | 'done' | 'doing' | 'wait' | 'late' | 'todo';

const KINDS = ['phường', 'xã', 'thị trấn', 'đặc khu'] as const;
export type Kind = (typeof KINDS)[number] | 'other';

const kindOf = (name: string): Kind =>
  KINDS.find((kind) => name.toLocaleLowerCase('vi').startsWith(`${kind} `)) ?? 'other';

/** "Đức Minh" of "xã Đức Minh": the kind is the heading. */
export function ownName(name: string) {
  const kind = kindOf(name);
  return kind === 'other' ? name : name.slice(kind.length + 1);
}

/** By kind of unit, then by official code: the catalogue knows no places on a map. */
export function laidOut<T extends { name: string; code?: string }>(tiles: T[]): { kind: Kind; tiles: T[] }[] {
  const place = (tile: T) => tile.code ?? '';
  return ([...KINDS, 'other'] as const)
    .map((kind) => ({
      kind,
      tiles: tiles
        .filter(({ name }) => kindOf(name) === kind)
        .sort((a, b) => place(a).localeCompare(place(b)) || a.name.localeCompare(b.name, 'vi')),
    }))
    .filter((group) => group.tiles.length > 0);
}

type Number = { value: number; denominator?: number };

/** What a number counts for in the colour: a share as a share; nothing of nothing is none. */
export const sizeOf = ({ value, denominator }: Number) =>
  denominator === undefined ? value : denominator === 0 ? undefined : value / denominator;

/** Five steps to the most; shares have theirs whatever the most is. */
export function heatLook(one: Number | undefined, most: number): Look {
  const size = one && sizeOf(one);
  if (size === undefined) return 'none';
  const top = one?.denominator === undefined ? most : 1;
  return `heat-${(size <= 0 || top <= 0 ? 0 : Math.min(4, Math.ceil((size / top) * 4))) as 0 | 1 | 2 | 3 | 4}`;
}

/** Above which number a step begins, for the legend; small numbers need fewer steps. */
export function stepsOf(most: number, share: boolean) {
  const steps = ([0, 1, 2, 3, 4] as const).map((step) => {
    const above = ((step - 1) / 4) * (share ? 1 : most);
    const said =
      step === 0
        ? shortly({ value: 0, ...(share && { denominator: 1 }) })
        : `> ${share ? `${percent(above)}%` : compact(above)}`;
    return { look: `heat-${step}` as const, said };
  });
  return most > 0 ? steps.filter(({ said }, at) => said !== steps[at + 1]?.said) : steps.slice(0, 1);
}

const compact = (value: number) =>
  value < 10_000
    ? number(Math.floor(value))
    : new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(value);

/** Short enough for a tile. */
export const shortly = (one: Number | undefined) => {
  const size = one && sizeOf(one);
  if (size === undefined) return '–';
  return one?.denominator === undefined ? compact(size) : `${percent(size)}%`;
};

/** "12/16 nhiệm vụ" */
export const told = ({ value, denominator, measure }: Number & { measure: string }) =>
  `${denominator === undefined ? number(value) : `${number(value)}/${number(denominator)}`} ${measure}`;

type Box = { left: number; top: number };

/** Where an arrow leads among tiles: along the line, or to the nearest one in the line above or below. */
export function beside(key: string, at: number, boxes: Box[]): number | undefined {
  const here = boxes[at];
  if (!here) return undefined;
  if (key === 'ArrowRight') return at + 1 < boxes.length ? at + 1 : undefined;
  if (key === 'ArrowLeft') return at > 0 ? at - 1 : undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  const way = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!way) return undefined;
  const lines = boxes.map(({ top }) => (top - here.top) * way).filter((far) => far > 1);
  if (!lines.length) return undefined;
  const line = here.top + Math.min(...lines) * way;
  const inLine = boxes.flatMap(({ left, top }, index) => (Math.abs(top - line) <= 1 ? [{ left, index }] : []));
  return inLine.reduce((best, one) => (Math.abs(one.left - here.left) < Math.abs(best.left - here.left) ? one : best))
    .index;
}

import type { CriteriaSetDraft, CriteriaSetView, Criterion } from '../api/schema';
import { roman } from '../regime/draft';

/** A set as it is sent, with other criteria. */
export const setDraftOf = (set: CriteriaSetView, criteria: Criterion[] = set.criteria): CriteriaSetDraft => ({
  unit: set.unit.id,
  name: set.name,
  year: set.year,
  programme: set.programme,
  source: set.source,
  dueOn: set.dueOn,
  units: set.units.map(({ id }) => id),
  criteria,
});

/** The place behind the row at `place` and all below it. */
export function endOf(criteria: Criterion[], place: number): number {
  const level = criteria[place]!.level;
  const next = criteria.findIndex((one, at) => at > place && one.level <= level);
  return next < 0 ? criteria.length : next;
}

export const without = (criteria: Criterion[], place: number) => [
  ...criteria.slice(0, place),
  ...criteria.slice(endOf(criteria, place)),
];

/** Where the neighbour of the same level begins, before or behind; nothing at either end. */
function neighbour(criteria: Criterion[], place: number, by: -1 | 1): number | undefined {
  const level = criteria[place]!.level;
  if (by > 0) {
    const next = endOf(criteria, place);
    return criteria[next]?.level === level ? next : undefined;
  }
  for (let at = place - 1; at >= 0 && criteria[at]!.level >= level; at--) if (criteria[at]!.level === level) return at;
  return undefined;
}

export const movable = (criteria: Criterion[], place: number, by: -1 | 1) =>
  neighbour(criteria, place, by) !== undefined;

/** With the row and all below it on the other side of its neighbour. */
export function moved(criteria: Criterion[], place: number, by: -1 | 1): Criterion[] {
  const other = neighbour(criteria, place, by);
  if (other === undefined) return criteria;
  const [first, second] = by < 0 ? [other, place] : [place, other];
  return [
    ...criteria.slice(0, first),
    ...criteria.slice(second, endOf(criteria, second)),
    ...criteria.slice(first, second),
    ...criteria.slice(endOf(criteria, second)),
  ];
}

/** Where a new part of the row at `parent` stands, or a new field without one, and a number for it that is free. */
export function placeFor(criteria: Criterion[], parent?: number): { place: number; level: number; code: string } {
  const above = parent === undefined ? undefined : criteria[parent]!;
  const level = (above?.level ?? 0) + 1;
  const place = parent === undefined ? criteria.length : endOf(criteria, parent);
  const from = parent === undefined ? 0 : parent + 1;
  const taken = new Set(criteria.map(({ code }) => code));
  const named = (number: number) => (above ? `${above.code}.${number}` : roman(number));
  let number = criteria.slice(from, place).filter((one) => one.level === level).length + 1;
  while (taken.has(named(number))) number++;
  return { place, level, code: named(number) };
}

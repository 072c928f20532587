import { idOf, isPlain, same } from './pointer';

/** A place that two people changed differently. */
export type Clash = { pointer: string; mine: unknown; theirs: unknown };
export type Merged<T> = {
  /** Mine if both changed a place, theirs if only they did. */
  value: T;
  clashes: Clash[];
  /** Pointers of what only the other changed. */
  taken: string[];
  /** What was merged within a text, in words. */
  said?: string;
};

const listOfThings = (value: unknown): value is { id: string }[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => idOf(item) !== undefined);

/**
 * Three-way merge of two changed versions and their base. Objects are merged member by member,
 * lists of things with an id item by item, all else is one value. `whole` names objects that are one value too.
 */
export function merge<T>(base: T, mine: T, theirs: T, whole: (value: object) => boolean = () => false): Merged<T> {
  const clashes: Clash[] = [];
  const taken: string[] = [];
  const open = (value: unknown): value is Record<string, unknown> => isPlain(value) && !whole(value);
  const meet = (pointer: string, was: unknown, own: unknown, other: unknown): unknown => {
    if (same(own, other) || same(was, other)) return own;
    if (open(own) && open(other)) return members(pointer, open(was) ? was : {}, own, other);
    if (listOfThings(own) && listOfThings(other)) return things(pointer, listOfThings(was) ? was : [], own, other);
    if (same(was, own)) taken.push(pointer);
    else clashes.push({ pointer, mine: own, theirs: other });
    return same(was, own) ? other : own;
  };
  const members = (
    pointer: string,
    was: Record<string, unknown>,
    own: Record<string, unknown>,
    other: Record<string, unknown>,
  ) =>
    Object.fromEntries(
      [...new Set([...Object.keys(other), ...Object.keys(own)])].map((name) => [
        name,
        meet(`${pointer}/${name}`, was[name], own[name], other[name]),
      ]),
    );
  const things = (pointer: string, was: { id: string }[], own: { id: string }[], other: { id: string }[]) => {
    const find = (list: { id: string }[], id: string) => list.find((item) => item.id === id);
    return order(was, own, other).flatMap((id) => {
      const met = meet(`${pointer}/${id}`, find(was, id), find(own, id), find(other, id));
      return met === undefined ? [] : [met];
    });
  };
  return { value: meet('', base, mine, theirs) as T, clashes, taken };
}

/** All ids in the order of the version that moved items; each new id of the other after its predecessor there. */
function order(was: { id: string }[], own: { id: string }[], other: { id: string }[]): string[] {
  const ids = (list: { id: string }[]) => list.map((item) => item.id);
  const kept = ids(was).filter((id) => ids(own).includes(id) && ids(other).includes(id));
  const moved = !same(
    ids(own).filter((id) => kept.includes(id)),
    kept,
  );
  const [first, second] = moved ? [ids(own), ids(other)] : [ids(other), ids(own)];
  const all = [...first];
  second.forEach((id, place) => {
    if (all.includes(id)) return;
    const before = place === 0 ? -1 : all.indexOf(second[place - 1]!);
    all.splice(before + 1, 0, id);
  });
  return all;
}

/** The type at a pointer of a draft; `never` where the pointer names nothing. */
export type ValueAt<T, P extends string> = P extends `/${infer Step}/${infer Rest}`
  ? ValueAt<Member<NonNullable<T>, Step>, `/${Rest}`>
  : P extends `/${infer Step}`
    ? Member<NonNullable<T>, Step>
    : never;
type Member<T, Step extends string> = T extends readonly (infer Item)[] ? Item : Step extends keyof T ? T[Step] : never;
/** Only valid pointers. */
export type PointerOf<T, P extends string> = [ValueAt<T, P>] extends [never] ? never : P;

type Members = Record<string, unknown>;
const steps = (pointer: string) => pointer.split('/').slice(1);
export const isPlain = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const idOf = (value: unknown) => (isPlain(value) && typeof value.id === 'string' ? value.id : undefined);

/** A step into a list names an item by its id, else by its place. */
function placeOf(list: unknown[], step: string): number {
  const named = list.findIndex((item) => idOf(item) === step);
  if (named >= 0) return named;
  return /^\d+$/.test(step) ? Number(step) : list.length;
}

export function valueAt(whole: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[placeOf(value, step)];
    return isPlain(value) ? value[step] : undefined;
  }, whole);
}

/** The whole with another value at a pointer; a list item set to nothing is removed. */
export function withValue<T>(whole: T, pointer: string, value: unknown): T {
  const put = (at: unknown, [step, ...rest]: string[]): unknown => {
    if (step === undefined) return value;
    if (!Array.isArray(at))
      return { ...(at as Members | undefined), [step]: put((at as Members | undefined)?.[step], rest) };
    const place = placeOf(at, step);
    const item = put(at[place], rest);
    return [...at.slice(0, place), ...(item === undefined ? [] : [item]), ...at.slice(place + 1)];
  };
  return put(whole, steps(pointer)) as T;
}

const absent = (value: unknown) => value === undefined || value === null || value === '';

/** Whether two values are equal; nothing, empty text and an absent member are equal, as in the API. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other || (absent(one) && absent(other))) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, place) => same(item, other[place]));
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => same(one[name], other[name]));
}

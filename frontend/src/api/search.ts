// Search parameters are the screens' filters: typed, absent when empty or unknown, so an address can be sent to a colleague.

/** Reads one parameter of an address; an unknown value counts as absent. */
type Kind<T> = (given: unknown) => T | undefined;
export type Kinds = Record<string, Kind<unknown>>;
export type Search<K extends Kinds> = { [Name in keyof K]?: ReturnType<K[Name]> };

export const text: Kind<string> = (given) => (given === undefined || given === '' ? undefined : String(given));
export const flag: Kind<true> = (given) => (/^(true|1)$/.test(String(given)) ? true : undefined);
export const oneOf =
  <const T extends string>(...all: T[]): Kind<T> =>
  (given) =>
    all.find((one) => one === given);

export const search =
  <K extends Kinds>(kinds: K) =>
  (given: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind(given[name])])) as Search<K>;

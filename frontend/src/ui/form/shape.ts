import { Problem } from '../../api/problem';
import type { Limits, Shape } from '../../api/shapes';
import { number } from '../../i18n/format';
import { language } from '../../i18n/language';
import { words as uiWords } from '../words';
import { isPlain } from './pointer';
import { words } from './words';

/** What the contract asks of one place. */
export function limitsAt(shape: Shape | undefined, pointer: string): Limits {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Limits>((limits, step) => limits.of?.[step] ?? (/^\d+$/.test(step) ? limits.each : undefined) ?? {}, {
      of: shape,
    });
}

/** What the API would refuse for its shape, in the same words at the same pointers, before anything is sent. */
export function check(values: object, shape: Shape): Problem | undefined {
  const w = words[language()];
  const errors: Problem['errors'] = [];
  const wrong = (pointer: string, code: string, detail: string) => errors.push({ pointer, code, detail });
  const look = (pointer: string, limits: Limits, value: unknown) => {
    const empty = value === undefined || value === null || (typeof value === 'string' && !value.trim());
    if (empty || (Array.isArray(value) && value.length === 0)) {
      if (limits.required) wrong(pointer, 'REQUIRED', uiWords[language()].required);
      return;
    }
    const { length, range } = limits;
    if (length && (typeof value === 'string' || Array.isArray(value)) && !holds(length, value.length)) {
      wrong(pointer, 'LENGTH', w.length(...length));
    }
    if (range && typeof value === 'string') {
      wrong(pointer, 'NUMBER', uiWords[language()].wholeNumber(number(1500)));
    }
    if (range && typeof value === 'number' && !holds(range, value)) {
      wrong(pointer, 'RANGE', w.range(...(range.map(number) as [string, string])));
    }
    if (limits.each && Array.isArray(value)) {
      for (const [place, item] of value.entries()) look(`${pointer}/${place}`, limits.each, item);
    }
    if (limits.of && isPlain(value)) inside(pointer, limits.of, value);
  };
  const inside = (pointer: string, own: Shape, value: Record<string, unknown>) => {
    for (const [name, limits] of Object.entries(own)) look(`${pointer}/${name}`, limits, value[name]);
  };
  inside('', shape, values as Record<string, unknown>);
  if (!errors.length) return undefined;
  return new Problem({
    type: '/problems/invalid-data',
    title: w.invalidTitle,
    status: 422,
    detail: w.invalid,
    code: 'INVALID_DATA',
    traceId: '',
    errors,
  });
}

const holds = ([min, max]: readonly [number, number], value: number) => value >= min && value <= max;

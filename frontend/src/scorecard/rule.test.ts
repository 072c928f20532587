import { expect, it } from 'vitest';
import type { Criterion } from '../api/schema';
import { EXAMPLE } from './example';
import { criterionOf, draftOf, following } from './rule';

it('a criterion that was only looked at is sent as it was read', () => {
  for (const one of EXAMPLE) expect(criterionOf(draftOf(one), one.level)).toEqual(plain(one));
});

it('what belongs to another shape is not sent', () => {
  const ratio = EXAMPLE.find(({ rule }) => rule?.shape === 'RATIO')!;
  const draft = draftOf(ratio);
  const changed = criterionOf({ ...draft, rule: { ...draft.rule, shape: 'EXTERNAL' } }, 2);
  expect(changed.rule).toEqual(plain({ shape: 'EXTERNAL' }));
  expect(changed.sources).toEqual([]);
  const sum = criterionOf({ ...draft, rule: { ...draft.rule, shape: undefined } }, 1);
  expect(sum).toEqual(plain({ ...sum, max: undefined, rule: undefined, sources: [] }));
});

it('a shape brings the rows it needs', () => {
  const draft = { ...draftOf(), max: 1 };
  const timely = following({ ...draft, rule: { ...draft.rule, shape: 'TIMELINESS' } }, '/rule/shape', ['a', 'b', 'c']);
  expect(timely.rule.items).toEqual([
    { label: 'a', value: 1 },
    { label: 'b', value: 0 },
    { label: 'c', value: undefined },
  ]);
  const parts = following({ ...draft, rule: { ...draft.rule, shape: 'PARTS' } }, '/rule/shape', []);
  expect(parts.rule.items).toHaveLength(1);
});

/** Members without a value are not sent. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Criterion;

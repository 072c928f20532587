import { expect, it } from 'vitest';
import { decimal, typedOf } from './decimal';

it('reads a fraction behind a comma or a point, and nothing that it would have to guess', () => {
  expect(decimal('0,25')).toBe(0.25);
  expect(decimal(' 0.25 ')).toBe(0.25);
  expect(decimal('−0,5')).toBe(-0.5);
  expect(decimal('90')).toBe(90);
  for (const unclear of ['', '1.250', '1.250,5', '1,2,3', 'một', '0,12345', '1e3'])
    expect(decimal(unclear)).toBeUndefined();
});

it('writes what it reads', () => {
  for (const value of [0, 0.25, -1, 1250.5]) expect(decimal(typedOf(value))).toBe(value);
});

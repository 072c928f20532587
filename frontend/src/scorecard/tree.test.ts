import { expect, it } from 'vitest';
import type { Criterion } from '../api/schema';
import { endOf, movable, moved, placeFor, without } from './tree';

const row = (code: string): Criterion => ({
  code,
  level: code.split('.').length,
  title: code,
  proofRequired: false,
  sources: [],
});
const tree = ['I', 'I.1', 'I.1.1', 'I.2', 'II', 'III', 'III.1'].map(row);
const codes = (criteria: Criterion[]) => criteria.map(({ code }) => code).join(' ');

it('a row ends where the next of its level begins', () => {
  expect(endOf(tree, 0)).toBe(4);
  expect(endOf(tree, 1)).toBe(3);
  expect(endOf(tree, 6)).toBe(7);
});

it('a row goes with all below it', () => {
  expect(codes(without(tree, 0))).toBe('II III III.1');
  expect(codes(moved(tree, 0, 1))).toBe('II I I.1 I.1.1 I.2 III III.1');
  expect(codes(moved(tree, 5, -1))).toBe('I I.1 I.1.1 I.2 III III.1 II');
  expect(codes(moved(tree, 3, -1))).toBe('I I.2 I.1 I.1.1 II III III.1');
});

it('a row stays within the row it is a part of', () => {
  expect(movable(tree, 1, -1)).toBe(false);
  expect(movable(tree, 3, 1)).toBe(false);
  expect(movable(tree, 6, -1)).toBe(false);
  expect(codes(moved(tree, 1, -1))).toBe(codes(tree));
});

it('a new row stands last, under a number that is free', () => {
  expect(placeFor(tree)).toEqual({ place: 7, level: 1, code: 'IV' });
  expect(placeFor(tree, 0)).toEqual({ place: 4, level: 2, code: 'I.3' });
  expect(placeFor(without(tree, 1), 0)).toEqual({ place: 2, level: 2, code: 'I.3' });
  expect(placeFor(tree, 3)).toEqual({ place: 4, level: 3, code: 'I.2.1' });
});

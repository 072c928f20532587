import { expect, it } from 'vitest';
import type { ClauseView } from '../api/schema';
import { words } from './begin-words';
import { nameOf } from './clauses';
import { unitsAbove, WAYS } from './ways';

it('walks from a unit to all above it, nearest first', async () => {
  const parents: Record<string, string | undefined> = { commune: 'province', province: 'ministry' };
  const read = async (id: string) => {
    const parent = parents[id];
    return { parent: parent ? { id: parent, code: parent, name: parent } : undefined };
  };
  expect(await unitsAbove('commune', read)).toEqual(['province', 'ministry']);
  expect(await unitsAbove('ministry', read)).toEqual([]);
});

it('offers every way that has words, once', () => {
  expect(WAYS.map((way) => way.id).sort()).toEqual(Object.keys(words.vi.ways).sort());
});

it('calls a clause by the labels above it, else by its heading', () => {
  const clauses = [
    { id: 'I', label: 'I.', heading: 'MỤC ĐÍCH' },
    { id: '1', parent: 'I', label: '1.', heading: 'Mục đích' },
    { id: 'x', heading: 'Căn cứ' },
  ] as ClauseView[];
  expect(nameOf(clauses[1]!, clauses)).toBe('I. 1.');
  expect(nameOf(clauses[2]!, clauses)).toBe('Căn cứ');
});

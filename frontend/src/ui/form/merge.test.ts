import { describe, expect, it } from 'vitest';
import { merge } from './merge';
import { same, valueAt, withValue } from './pointer';

const base = { title: 'Phát thanh', due: '2026-12-01', topics: ['t1'], note: undefined as string | undefined };

describe('a form that two people changed', () => {
  it('takes what only the other changed and keeps what only I changed', () => {
    const { value, clashes, taken } = merge(
      base,
      { ...base, title: 'Phát thanh sáng' },
      { ...base, due: '2026-12-15' },
    );
    expect(value).toEqual({ ...base, title: 'Phát thanh sáng', due: '2026-12-15' });
    expect(clashes).toEqual([]);
    expect(taken).toEqual(['/due']);
  });

  it('asks where both changed the same place, and holds mine until then', () => {
    const { value, clashes } = merge(base, { ...base, title: 'Của tôi' }, { ...base, title: 'Của chị' });
    expect(value.title).toBe('Của tôi');
    expect(clashes).toEqual([{ pointer: '/title', mine: 'Của tôi', theirs: 'Của chị' }]);
  });

  it('asks nothing where both wrote the same, or nothing is nothing in another way', () => {
    expect(merge(base, { ...base, title: 'Mới' }, { ...base, title: 'Mới' }).clashes).toEqual([]);
    const changed = merge(base, { ...base, note: '' }, { ...base, note: undefined });
    expect(changed.clashes).toEqual([]);
    expect(changed.taken).toEqual([]);
  });

  it('goes into a member that is an object, also one that was not there', () => {
    const was = { written: { number: '17', title: 'Nghị quyết' } as object, found: undefined as object | undefined };
    const mine = { written: { number: '17/NQ-CP', title: 'Nghị quyết' }, found: { number: '1' } };
    const theirs = { written: { number: '17', title: 'Nghị quyết 17' }, found: { number: '2' } };
    const { value, clashes } = merge(was, mine, theirs);
    expect(value.written).toEqual({ number: '17/NQ-CP', title: 'Nghị quyết 17' });
    expect(clashes.map((clash) => clash.pointer)).toEqual(['/found/number']);
  });

  it('takes a list of words or an object named whole as one value', () => {
    expect(merge(base, { ...base, topics: ['t2'] }, { ...base, topics: ['t3'] }).clashes[0]!.pointer).toBe('/topics');
    const was = { said: { text: 'a', at: 1 } };
    const both = merge(was, { said: { text: 'b', at: 1 } }, { said: { text: 'a', at: 2 } }, (value) => 'text' in value);
    expect(both.clashes.map((clash) => clash.pointer)).toEqual(['/said']);
  });
});

describe('a list of things that two people changed', () => {
  const clause = (id: string, text = id) => ({ id, text });
  const was = { items: [clause('a'), clause('b'), clause('c')] };
  const texts = (list: { items: { text: string }[] }) => list.items.map((item) => item.text).join(' ');

  it('merges thing by thing: changed, added and removed on either side', () => {
    const mine = { items: [clause('a', 'A'), clause('m'), clause('c')] };
    const theirs = { items: [clause('a'), clause('b'), clause('t'), clause('c', 'C')] };
    const { value, clashes } = merge(was, mine, theirs);
    expect(texts(value)).toBe('A m t C');
    expect(clashes).toEqual([]);
  });

  it('asks where one removed what the other changed', () => {
    const { value, clashes } = merge(
      was,
      { items: [clause('a'), clause('c')] },
      { items: [clause('a'), clause('b', 'B'), clause('c')] },
    );
    expect(texts(value)).toBe('a c');
    expect(clashes).toEqual([{ pointer: '/items/b', mine: undefined, theirs: clause('b', 'B') }]);
    expect(texts(withValue(value, '/items/b', clause('b', 'B')))).toBe('a c B');
  });

  it('keeps the order of who moved things', () => {
    const mine = { items: [clause('c'), clause('a'), clause('b')] };
    expect(texts(merge(was, mine, { items: [...was.items, clause('d')] }).value)).toBe('c d a b');
  });
});

describe('pointers', () => {
  it('name items by id, else by place', () => {
    const whole = { slots: [{ time: '05:30' }], items: [{ id: 'x', name: 'X' }] };
    expect(valueAt(whole, '/slots/0/time')).toBe('05:30');
    expect(valueAt(whole, '/items/x/name')).toBe('X');
    expect(valueAt(whole, '/items/y/name')).toBeUndefined();
    expect(withValue(whole, '/slots/0/time', '17:00').slots).toEqual([{ time: '17:00' }]);
    expect(withValue(whole, '/items/x', undefined).items).toEqual([]);
    expect(whole.slots[0]!.time).toBe('05:30');
  });

  it('compare what values say', () => {
    expect(same({ a: '', b: [1] }, { b: [1], c: null })).toBe(true);
    expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(same(0, undefined)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { beside, heatLook, laidOut, ownName, shortly, stepsOf } from './tiles';

describe('the tiles of units', () => {
  it('have their own names, without the kind', () => {
    const names = ['xã Đức Minh', 'phường 12', 'đặc khu Phú Quốc', 'Ia Mơ'].map(ownName);
    expect(names).toEqual(['Đức Minh', '12', 'Phú Quốc', 'Ia Mơ']);
  });

  it('are laid out by kind, then by official code', () => {
    const units = [
      { name: 'xã Ân', code: '18300' },
      { name: 'phường Bến', code: '18200' },
      { name: 'xã Cẩm', code: '18100' },
    ];
    expect(laidOut(units).map(({ kind, tiles }) => [kind, tiles.map(({ name }) => name)])).toEqual([
      ['phường', ['phường Bến']],
      ['xã', ['xã Cẩm', 'xã Ân']],
    ]);
  });

  it('take the colour of their share of the most, and of shares themselves', () => {
    expect([0, 1, 25, 26, 100].map((value) => heatLook({ value }, 100))).toEqual([
      'heat-0',
      'heat-1',
      'heat-1',
      'heat-2',
      'heat-4',
    ]);
    expect(heatLook({ value: 1, denominator: 2 }, 1)).toBe('heat-2');
    expect(heatLook({ value: 0, denominator: 0 }, 1)).toBe('none');
    expect(heatLook(undefined, 10)).toBe('none');
    expect(stepsOf(100, false).map(({ said }) => said)).toEqual(['0', '> 0', '> 25', '> 50', '> 75']);
    expect(stepsOf(2, false).map(({ look, said }) => [look, said])).toEqual([
      ['heat-0', '0'],
      ['heat-2', '> 0'],
      ['heat-4', '> 1'],
    ]);
    expect(stepsOf(0, false).map(({ said }) => said)).toEqual(['0']);
  });

  it('have a number short enough', () => {
    expect(shortly({ value: 9876 })).toBe('9.876');
    expect(shortly({ value: 117_500_000 })).toMatch(/^117,5/);
    expect(shortly({ value: 12, denominator: 16 })).toBe('75%');
    expect(shortly(undefined)).toBe('–');
  });

  it('lead with the arrows along the line and to the nearest of the next', () => {
    const boxes = [0, 50, 100, 0, 50].map((left, index) => ({ left, top: index < 3 ? 0 : 60 }));
    expect(beside('ArrowRight', 2, boxes)).toBe(3);
    expect(beside('ArrowDown', 2, boxes)).toBe(4);
    expect(beside('ArrowUp', 3, boxes)).toBe(0);
    expect(beside('ArrowUp', 0, boxes)).toBeUndefined();
    expect(beside('End', 0, boxes)).toBe(4);
    expect(beside('a', 0, boxes)).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { screenOf } from '../help/screens';
import { words } from '../help/words';
import { router } from './router';

const paths = Object.keys(router.routesByPath).map((path) => path.replace('$id', '0190'));

it('every screen has help of its own, and every help a screen', () => {
  const told = paths.map(screenOf);
  expect(told).not.toContain(undefined);
  expect([...told].sort()).toEqual(Object.keys(words.vi.screens).sort());
});

it.each(Object.keys(words.vi.screens) as (keyof typeof words.vi.screens)[])(
  'the help of %s is three to six sentences, as many in English',
  (screen) => {
    const { says } = words.vi.screens[screen];
    expect(says.length).toBeGreaterThanOrEqual(3);
    expect(says.length).toBeLessThanOrEqual(6);
    expect(words.en.screens[screen].says).toHaveLength(says.length);
  },
);

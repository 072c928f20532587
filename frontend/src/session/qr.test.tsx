import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Qr } from './qr';

afterEach(cleanup);

it('draws a code with its three eyes and its quiet zone', () => {
  render(<Qr text="otpauth://totp/Loa:ha?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Loa" label="QR" />);
  const drawn = screen.getByRole('img', { name: 'QR' });
  const size = Number(drawn.getAttribute('viewBox')!.split(' ')[2]);
  const path = drawn.querySelector('path')!.getAttribute('d')!;
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => `${x} ${y}`));
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ]) {
    for (let along = 0; along < 7; along++) {
      expect(dark.has(`${x! + along} ${y}`)).toBe(true);
      expect(dark.has(`${x} ${y! + along}`)).toBe(true);
    }
  }
  expect([...dark].some((place) => place.split(' ').some((at) => Number(at) < 4 || Number(at) >= size - 4))).toBe(
    false,
  );
});

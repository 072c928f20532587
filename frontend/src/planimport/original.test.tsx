import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Original } from './original';
import type { Row } from './rows';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('offers the pieces of the text to be pressed, not the blanks between them', async () => {
  const text = 'Mục đích\n \nYêu cầu';
  const source = { text, pages: [{ number: 1, start: 0, end: text.length, pictured: false }], lines: [] };
  vi.stubGlobal('fetch', async () => Response.json(source));
  const row = (id: string, start: number, end: number): Row => ({
    id,
    section: 'clauses',
    depth: 0,
    says: [],
    spans: [{ start, end }],
    doubts: [],
  });
  const rows = [row('both', 0, text.length), row('purpose', 0, 8), row('demands', 11, text.length)];
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Original {...{ importId: 'i1', rows, follow: false, open: false, point: vi.fn(), choose: vi.fn() }} />
    </QueryClientProvider>,
  );
  await screen.findByText('Mục đích');
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Mục đích', 'Yêu cầu']);
});

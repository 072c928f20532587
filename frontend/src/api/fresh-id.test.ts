import { expect, it } from 'vitest';
import { freshId } from './fresh-id';

it('is a UUIDv7 of this moment, and another each time', () => {
  const before = Date.now();
  const ids = Array.from({ length: 1000 }, freshId);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const at = Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  }
  expect(new Set(ids).size).toBe(1000);
});

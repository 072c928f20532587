import { expect, it } from 'vitest';
import { forceOn } from './force';

it('holds through its last day', () => {
  const decree = { inForceFrom: '2021-12-06', inForceTo: '2025-06-30', replacedBy: '118/2025/NĐ-CP' };
  expect(forceOn('2021-12-05', decree)).toBe('COMING');
  expect(forceOn('2021-12-06', decree)).toBe('VALID');
  expect(forceOn('2025-06-30', decree)).toBe('VALID');
  expect(forceOn('2025-07-01', decree)).toBe('ENDED');
});

it('does not call valid what nobody dated', () => {
  expect(forceOn('2026-01-01', {})).toBe('UNTOLD');
  expect(forceOn('2026-01-01', { replacedBy: '30/2020/NĐ-CP' })).toBe('REPLACED');
  expect(forceOn('2026-01-01', { inForceFrom: '2025-07-01' })).toBe('VALID');
});

import { afterEach, expect, it, vi } from 'vitest';
import { drafts } from './drafts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const held = { base: { title: 'a' }, version: 3, values: { title: 'ab' } };

it('gives back what was written to its owner alone', () => {
  expect(drafts.keep('ha.unit', 'task/1', held)).toBe(true);
  expect(drafts.read('ha.unit', 'task/1')).toMatchObject(held);
  expect(drafts.read('minh.unit', 'task/1')).toBeUndefined();
  expect(drafts.read('ha.other', 'task/1')).toBeUndefined();
  drafts.drop('ha.unit', 'task/1');
  expect(drafts.read('ha.unit', 'task/1')).toBeUndefined();
});

it('says when the device has no room', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(drafts.keep('ha.unit', 'task/1', held)).toBe(false);
});

it('sweeps what nobody came back to for three weeks, and nothing else', () => {
  const day = 24 * 3600 * 1000;
  localStorage.setItem('loa.language', 'vi');
  localStorage.setItem('loa.draft.ha.unit.broken', '{"at":');
  expect(drafts.read('ha.unit', 'broken')).toBeUndefined();
  drafts.keep('ha.unit', 'task/1', held);
  drafts.sweep(Date.now() + 20 * day);
  expect(localStorage.getItem('loa.draft.ha.unit.broken')).toBeNull();
  expect(drafts.read('ha.unit', 'task/1')).toBeDefined();
  drafts.sweep(Date.now() + 22 * day);
  expect(drafts.read('ha.unit', 'task/1')).toBeUndefined();
  expect(localStorage.getItem('loa.language')).toBe('vi');
});

import { afterEach, expect, test, vi } from 'vitest';
import { openFile } from './open-file';

afterEach(() => vi.unstubAllGlobals());

const tab = () => ({ opener: 'Loa', close: vi.fn(), location: { replace: vi.fn() } });

test('a tab opens at the press, before the bytes are there', async () => {
  const opened = tab();
  const open = vi.fn(() => opened);
  vi.stubGlobal('open', open);
  URL.createObjectURL = () => 'blob:file';
  let arrive: (file: Blob) => void = () => undefined;
  const shown = openFile(() => new Promise((resolve) => (arrive = resolve)), 'a.pdf');
  expect(open).toHaveBeenCalledOnce();
  expect(opened.location.replace).not.toHaveBeenCalled();
  arrive(new Blob(['a']));
  await shown;
  expect(opened.location.replace).toHaveBeenCalledWith('blob:file');
  expect(opened.opener).toBeNull();
});

test('a file that cannot be read leaves no empty tab behind, and says so', async () => {
  const opened = tab();
  vi.stubGlobal('open', () => opened);
  await expect(openFile(() => Promise.reject(new Error('gone')), 'a.pdf')).rejects.toThrow('gone');
  expect(opened.close).toHaveBeenCalledOnce();
});

test('where tabs are blocked the file is saved', async () => {
  vi.stubGlobal('open', () => null);
  URL.createObjectURL = () => 'blob:file';
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await openFile(async () => new Blob(['a']), 'a.pdf');
  expect(saved).toHaveBeenCalledOnce();
  expect((saved.mock.instances[0] as unknown as HTMLAnchorElement).download).toBe('a.pdf');
  saved.mockRestore();
});

import { afterEach, expect, it, vi } from 'vitest';
import { accessToken, keep, onSession, refresh, resume, sessionCopied, sessionEnded } from './token';

const session = { sessionId: '1', accessToken: 'fresh', expiresAt: '2026-01-01T00:00:00Z' };

afterEach(() => {
  vi.unstubAllGlobals();
  keep(undefined);
});

it('renews once for all who wait', async () => {
  const fetched = vi.fn(async () => new Response(JSON.stringify(session)));
  vi.stubGlobal('fetch', fetched);
  const results = await Promise.all([refresh(), refresh(), refresh()]);
  expect(results).toEqual([true, true, true]);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(accessToken()).toBe('fresh');
});

it('ends the session when the cookie is refused', async () => {
  keep(session);
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 401 }));
  expect(await refresh()).toBe(false);
  expect(accessToken()).toBeUndefined();
  expect(sessionEnded()).toBe(true);
  keep(session);
  expect(sessionEnded()).toBe(true);
  resume();
  expect(sessionEnded()).toBe(false);
});

it('ends no session where there was none', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 401 }));
  expect(await refresh()).toBe(false);
  expect(sessionEnded()).toBe(false);
});

it('keeps the session when the network is away', async () => {
  keep(session);
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline');
  });
  expect(await refresh()).toBe(false);
  expect(accessToken()).toBe('fresh');
});

it('tells those who listen', () => {
  const heard = vi.fn();
  const stop = onSession(heard);
  keep(session);
  stop();
  keep(undefined);
  expect(heard).toHaveBeenCalledTimes(1);
});

it('tells why a session ended that two used', async () => {
  const problem = { status: 401, code: 'SESSION_COPIED', detail: 'Hai nơi cùng dùng phiên này.' };
  const headers = { 'Content-Type': 'application/problem+json' };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(problem), { status: 401, headers }));
  expect(await refresh()).toBe(false);
  expect(sessionCopied()).toBe('Hai nơi cùng dùng phiên này.');
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 401 }));
  await refresh();
  expect(sessionCopied()).toBeUndefined();
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { keep } from '../session/token';
import { address, api } from './client';
import { Problem, Unreachable } from './problem';

const session = { sessionId: '1', accessToken: 'old', expiresAt: '2026-01-01T00:00:00Z' };

afterEach(() => {
  vi.unstubAllGlobals();
  keep(undefined);
});

describe('addresses', () => {
  it('leave out what is absent', () => {
    expect(address('/tasks', { plan: 'p', q: '', state: undefined, count: true })).toBe(
      '/api/v1/tasks?plan=p&count=true',
    );
  });

  it('take the full paths the API hands out', () => {
    expect(address('/api/v1/reports/1/figures/x/rows')).toBe('/api/v1/reports/1/figures/x/rows');
  });
});

describe('calls', () => {
  it('send the version seen and the key of the act', async () => {
    const sent: Request[] = [];
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      sent.push(new Request(`http://loa${path}`, init));
      return new Response('{}');
    });
    await api.put('/tasks/1', 7, { title: 'x' });
    await api.post('/tasks', { title: 'x' }, { key: 'k-1' });
    expect(sent[0]!.headers.get('If-Match')).toBe('"7"');
    expect(sent[1]!.headers.get('Idempotency-Key')).toBe('k-1');
  });

  it('renew an expired session and try again', async () => {
    keep(session);
    const tokens: (string | null)[] = [];
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      if (path.endsWith('/auth/refresh')) return new Response(JSON.stringify({ ...session, accessToken: 'new' }));
      const token = new Headers(init.headers).get('Authorization');
      tokens.push(token);
      return token === 'Bearer new' ? new Response('{"ok":true}') : new Response('{}', { status: 401 });
    });
    expect(await api.get('/me')).toEqual({ ok: true });
    expect(tokens).toEqual(['Bearer old', 'Bearer new']);
  });

  it('throw the problem with its places', async () => {
    const body = {
      type: '/problems/invalid',
      title: 'Chưa hợp lệ',
      status: 422,
      detail: 'Sửa',
      code: 'INVALID_DATA',
      traceId: 't',
      errors: [{ pointer: '/title', code: 'REQUIRED', detail: 'Trống' }],
    };
    vi.stubGlobal(
      'fetch',
      async () =>
        new Response(JSON.stringify(body), { status: 422, headers: { 'Content-Type': 'application/problem+json' } }),
    );
    const problem = await api.post('/tasks', {}).catch((caught) => caught);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).at('/title')).toBe('Trống');
  });

  it('tell an unreachable server from a refusal', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('failed');
    });
    await expect(api.get('/me')).rejects.toBeInstanceOf(Unreachable);
  });
});

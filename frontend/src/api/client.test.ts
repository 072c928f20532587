import { afterEach, describe, expect, it, vi } from 'vitest';
import { Act } from './act';
import { address, api } from './client';
import { Problem, Unreachable } from './problem';
import { keep } from './token';

const session = { sessionId: '1', accessToken: 'old', expiresAt: '2026-01-01T00:00:00Z' };
const link = { unit: 'u', url: 'https://xa.gov.vn/1', title: 'Bài' };
const sheet = (name = 'a.csv', lastModified = 1) => new File(['x'], name, { lastModified });

/** The requests sent; each gets the next of `answers`; the last one repeats. */
function answering(...answers: (() => Response)[]): Request[] {
  const sent: Request[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push(new Request(`http://loa${path}`, init));
    return answers[Math.min(sent.length, answers.length) - 1]!();
  });
  return sent;
}
const fine = () => new Response('{}');
const lost = () => {
  throw new TypeError('failed');
};
const refused = () => new Response('{"errors":[]}', { status: 422, headers: { 'Content-Type': 'application/json' } });
const keys = (sent: Request[]) => sent.map((request) => request.headers.get('Idempotency-Key'));

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

  it('take parameters where the template names them', () => {
    expect(address('/reports/{id}/figures/{code}/rows', { id: '1', code: 'a/b', limit: 9 })).toBe(
      '/api/v1/reports/1/figures/a%2Fb/rows?limit=9',
    );
  });
});

describe('calls', () => {
  it('send the version seen', async () => {
    const sent = answering(fine);
    await api.put('/plans/{id}/clauses', { id: '1', version: 7, body: { items: [] } });
    expect(sent[0]!.headers.get('If-Match')).toBe('"7"');
    expect(await sent[0]!.text()).toBe('{"items":[]}');
  });

  it('send a file as a form', async () => {
    const send = vi.fn(async (_: string, init: RequestInit) => init.body && fine());
    vi.stubGlobal('fetch', send);
    await api.post('/known-documents/imports', { unit: 'u', dryRun: true, body: { file: sheet() } });
    expect(send.mock.calls[0]![0]).toBe('/api/v1/known-documents/imports?unit=u&dryRun=true');
    expect((send.mock.calls[0]![1].body as FormData).get('file')).toBeInstanceOf(File);
  });

  it('renew an expired session and try again with the same key', async () => {
    keep(session);
    const sent = answering(
      () => new Response('{}', { status: 401 }),
      () => new Response(JSON.stringify({ ...session, accessToken: 'new' })),
      () => new Response('{"ok":true}'),
    );
    expect(await api.post('/evidence/links', { body: link, act: new Act() })).toEqual({ ok: true });
    expect(sent.map((request) => request.headers.get('Authorization'))).toEqual(['Bearer old', null, 'Bearer new']);
    expect(sent[0]!.headers.get('Idempotency-Key')).toBe(sent[2]!.headers.get('Idempotency-Key'));
  });

  it('throw the problem with its places', async () => {
    const body = {
      type: '/problems/invalid-data',
      title: 'Chưa hợp lệ',
      status: 422,
      detail: 'Sửa',
      code: 'INVALID_DATA',
      traceId: 't',
      errors: [{ pointer: '/title', code: 'REQUIRED', detail: 'Trống' }],
    };
    answering(
      () =>
        new Response(JSON.stringify(body), { status: 422, headers: { 'Content-Type': 'application/problem+json' } }),
    );
    const problem = await api.post('/evidence/links', { body: link, act: new Act() }).catch((caught) => caught);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).at('/title')).toBe('Trống');
  });

  it('tell an unreachable server from a refusal', async () => {
    answering(lost);
    await expect(api.get('/me')).rejects.toBeInstanceOf(Unreachable);
  });
});

describe('the key of an act', () => {
  const create = (act: Act, body = link) => api.post('/evidence/links', { body, act }).catch(() => undefined);

  it('stays the same when the reply was lost', async () => {
    const sent = answering(lost, fine);
    const act = new Act();
    await create(act);
    await create(act);
    const [first, second] = keys(sent);
    expect(first).toMatch(/.{8}/);
    expect(second).toBe(first);
  });

  it('is another one for a corrected body, and for the next thing made', async () => {
    const sent = answering(refused, fine, fine);
    const act = new Act();
    await create(act);
    await create(act, { ...link, title: 'Bài khác' });
    await create(act, { ...link, title: 'Bài khác' });
    expect(new Set(keys(sent)).size).toBe(3);
  });

  it('stays with a file that is chosen anew, not with another one', async () => {
    const sent: string[] = [];
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      sent.push(new Headers(init.headers).get('Idempotency-Key')!);
      throw new TypeError('failed');
    });
    const act = new Act();
    const upload = (file: File, dryRun = false) =>
      api.post('/plans/{id}/task-imports', { id: 'p', dryRun, body: { file }, act }).catch(() => undefined);
    await upload(sheet());
    await upload(sheet());
    await upload(sheet('b.csv'));
    await upload(sheet('a.csv', 2));
    await upload(sheet(), true);
    expect(sent[1]).toBe(sent[0]);
    expect(new Set(sent).size).toBe(4);
  });
});

import { afterEach, expect, test } from 'vitest';
import { answering, nothing, problem, type Sent, silence } from '../testing/server';
import { get, post, put, remove, url } from './client';
import { newId } from './id';
import { drop, keep, onSessionLost } from './token';

const session = (accessToken: string) => ({ sessionId: 's', accessToken, expiresAt: '2030-01-01T00:00:00Z' });
const needs = (accessToken: string) => (sent: Sent) =>
  sent.headers.get('Authorization') === `Bearer ${accessToken}` ? { fine: true } : problem(401);

afterEach(() => drop());

test('many requests that meet an old token share one refresh', async () => {
  keep(session('old'));
  const sent = answering({
    'GET /tasks': needs('new'),
    'GET /plans': needs('new'),
    'POST /auth/refresh': session('new'),
  });
  const answers = await Promise.all([get(url('/tasks')), get(url('/plans')), get(url('/tasks'))]);
  expect(answers).toEqual([{ fine: true }, { fine: true }, { fine: true }]);
  expect(sent.filter((one) => one.path === '/auth/refresh')).toHaveLength(1);
});

test('a dead refresh token ends the session, silence does not', async () => {
  let lost = 0;
  const stop = onSessionLost(() => lost++);
  keep(session('old'));
  answering({ 'GET /tasks': () => problem(401), 'POST /auth/refresh': silence });
  await expect(get(url('/tasks'))).rejects.toMatchObject({ status: 0, code: 'UNREACHABLE' });
  expect(lost).toBe(0);
  answering({ 'GET /tasks': () => problem(401), 'POST /auth/refresh': () => problem(401) });
  await expect(get(url('/tasks'))).rejects.toMatchObject({ status: 401 });
  expect(lost).toBe(1);
  stop();
});

test('versions, keys and the language travel as headers, text as NFC', async () => {
  const sent = answering({
    'PUT /tasks/a%2Fb': {},
    'POST /tasks': {},
    'DELETE /tasks/1': nothing,
  });
  await put(url('/tasks/{}', 'a/b'), { title: 'cải cách'.normalize('NFD') }, 3);
  await post(url('/tasks'), {}, 'key-1');
  expect(await remove(url('/tasks/{}', '1'), 4)).toBeUndefined();
  expect(sent.map((one) => one.headers.get('If-Match'))).toEqual(['"3"', null, '"4"']);
  expect(sent[0]?.body).toEqual({ title: 'cải cách'.normalize('NFC') });
  expect(sent[0]?.headers.get('Accept-Language')).toBe('vi');
  expect(sent[1]?.headers.get('Idempotency-Key')).toBe('key-1');
});

test('filters without a value are not sent', async () => {
  const sent = answering({ 'GET /tasks': {} });
  await get(url('/tasks'), { q: '', state: undefined, limit: 50, count: true });
  expect(sent[0]?.query.toString()).toBe('limit=50&count=true');
});

test('own ids are version 7 and grow with time', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId(1_000) < newId(2_000)).toBe(true);
});

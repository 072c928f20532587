import { renderHook, act as settle } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from '../api/client';
import { Problem, Unreachable } from '../api/problem';
import { useAct } from './use-act';

const answer = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** A form that adds a link; the network's reply to each request is given. */
function form(...answers: (() => Response | Promise<Response>)[]) {
  const keys: (string | null)[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    keys.push(new Headers(init.headers).get('Idempotency-Key'));
    return answers[keys.length - 1]!();
  });
  const { result } = renderHook(() => useAct());
  const press = (title: string) =>
    result.current.run((act) =>
      api.post('/evidence/links', { body: { unit: 'u', url: 'https://xa.gov.vn', title }, act }),
    );
  return { keys, result, press };
}
const created = () => answer(201, { id: 'e' });
const lost = () => {
  throw new TypeError('failed to fetch');
};

afterEach(() => vi.unstubAllGlobals());

describe('an act', () => {
  it('keeps its key when the reply was lost, so that the retry makes no second thing', async () => {
    const { keys, result, press } = form(lost, created);
    await settle(async () => void (await press('Bài')));
    expect(result.current.error).toBeInstanceOf(Unreachable);
    expect(result.current.busy).toBe(false);
    await settle(async () => expect(await press('Bài')).toEqual({ id: 'e' }));
    expect(result.current.error).toBeUndefined();
    expect(keys[0]).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
  });

  it('has one request under way however often it is pressed', async () => {
    let reply = (_: Response) => {};
    const { keys, result, press } = form(() => new Promise((resolve) => (reply = resolve)));
    await settle(async () => {
      const first = press('Bài');
      expect(await press('Bài')).toBeUndefined();
      reply(created());
      expect(await first).toEqual({ id: 'e' });
    });
    expect(keys).toHaveLength(1);
    expect(result.current.busy).toBe(false);
  });

  it('takes a new key for a corrected body, which the API would refuse under the old one', async () => {
    const { keys, result, press } = form(() => answer(422, { errors: [], status: 422 }), created);
    await settle(async () => void (await press('')));
    expect(result.current.error).toBeInstanceOf(Problem);
    await settle(async () => void (await press('Bài')));
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('that succeeded is over: the same words once more make another thing', async () => {
    const { keys, press } = form(created, created);
    await settle(async () => void (await press('Bài')));
    await settle(async () => void (await press('Bài')));
    expect(keys[1]).not.toBe(keys[0]);
  });
});

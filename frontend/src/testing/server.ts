import { afterEach, vi } from 'vitest';

export interface Sent {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

/** 'PUT /tasks/t1/start' → what the API answers: a value for 200, or a function of what was sent that gives a value or a Response. */
export type Answers = Record<string, unknown>;

/** Answers as told and returns the list of requests, in the order they came. */
export function answering(answers: Answers): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const address = new URL(input, 'http://loa.test');
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const one: Sent = {
      method: init.method ?? 'GET',
      path: address.pathname.replace('/api/v1', ''),
      query: address.searchParams,
      headers: new Headers(init.headers),
      body,
    };
    sent.push(one);
    const answer = answers[`${one.method} ${one.path}`];
    if (answer === undefined) return problem(404, { title: `No answer told for ${one.method} ${one.path}` });
    const value = typeof answer === 'function' ? answer(one) : answer;
    return value instanceof Response ? value : Response.json(value);
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

export const nothing = () => new Response(null, { status: 204 });

/** No answer at all: the line is down. */
export const silence = () => {
  throw new TypeError('Failed to fetch');
};

interface Told {
  title?: string;
  detail?: string;
  code?: string;
  errors?: { pointer: string; code: string; detail: string }[];
}

export function problem(status: number, told: Told = {}) {
  return Response.json(
    { type: '/problems/test', title: 'Không thực hiện được', detail: '', code: 'TEST', traceId: 't', status, ...told },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

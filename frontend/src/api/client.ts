import { language } from '../i18n/language';
import { Problem } from './problem';
import { refresh, token } from './token';

export type Query = Record<string, string | number | boolean | undefined>;
const BASE = '/api/v1';

/** `path` as the API names it, each `{}` filled in order: url('/tasks/{}/start', id). */
export function url(path: string, ...parts: string[]) {
  let next = 0;
  return BASE + path.replace(/\{\}/g, () => encodeURIComponent(parts[next++] ?? ''));
}

export function withQuery(address: string, query: Query = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text ? `${address}?${text}` : address;
}

export function headers(more: Record<string, string> = {}): Record<string, string> {
  const bearer = token();
  return { 'Accept-Language': language, ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}), ...more };
}

/** Sends, renews the session once when it has run out, and turns every refusal into a Problem. */
export async function send(
  address: string,
  init: { method: string; headers?: Record<string, string>; body?: BodyInit },
) {
  const attempt = () =>
    fetch(address, { ...init, headers: headers(init.headers), credentials: 'same-origin' }).catch((cause) => {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
      throw Problem.unreachable();
    });
  let response = await attempt();
  if (response.status === 401 && token() && (await refresh())) response = await attempt();
  if (!response.ok) throw Problem.read(response.status, await response.text());
  return response;
}

async function json<T>(method: string, address: string, body?: unknown, more: Record<string, string> = {}): Promise<T> {
  const response = await send(address, {
    method,
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...more,
    },
    ...(body === undefined ? {} : { body: normalised(body) }),
  });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Vietnamese typed on a Mac arrives decomposed; the API takes NFC. Members without a value are left out, never null. */
const normalised = (body: unknown) => JSON.stringify(body).normalize('NFC');
const matching = (version?: number): Record<string, string> =>
  version === undefined ? {} : { 'If-Match': `"${version}"` };

export const get = <T>(address: string, query?: Query) => json<T>('GET', withQuery(address, query));

/** `key` makes a repeated press, or a press after a lost answer, count once. */
export const post = <T>(address: string, body: unknown, key?: string) =>
  json<T>('POST', address, body, key ? { 'Idempotency-Key': key } : {});

/** `version` is the one that was read: a stale one is refused with 412 instead of overwriting a colleague's work. */
export const put = <T>(address: string, body: unknown = {}, version?: number) =>
  json<T>('PUT', address, body, matching(version));

export const remove = <T = void>(address: string, version?: number) =>
  json<T>('DELETE', address, undefined, matching(version));

import { language } from '../i18n/language';
import type { Act } from './act';
import type { Answer, Ask, Asking, Media, Method, Path } from './contract';
import { problemOf, Unreachable } from './problem';
import { accessToken, refresh } from './token';

const BASE = '/api/v1';

type Bag = { body?: object; version?: number; act?: Act; [parameter: string]: unknown };
type Way = { accept?: string; signal?: AbortSignal; onProgress?: (share: number) => void };

/** The full address of a template: parameters fill its placeholders, else the query; absent ones are left out. */
export function address(template: string, parameters: Record<string, unknown> = {}): string {
  let path = BASE + template;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const slot = `{${name}}`;
    if (path.includes(slot)) path = path.replace(slot, encodeURIComponent(String(value)));
    else if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** One call; an expired access token is renewed once for all waiting calls. */
async function call(method: Method, template: string, ask: Bag = {}, way: Way = {}): Promise<Response> {
  const { body, version, act, ...parameters } = ask;
  const url = address(template, parameters);
  const request = `${method} ${url} ${JSON.stringify(body, asWritten)}`;
  const send = () => {
    const headers = new Headers({ Accept: way.accept ?? 'application/json', 'Accept-Language': language() });
    const token = accessToken();
    if (token) headers.set('Authorization', `Bearer ${token}`);
    if (version !== undefined) headers.set('If-Match', `"${version}"`);
    if (act) headers.set('Idempotency-Key', act.keyOf(request));
    const form = formOf(body);
    if (!form && method !== 'get') headers.set('Content-Type', 'application/json');
    const sent = form ?? (method === 'get' ? undefined : JSON.stringify(body ?? {}));
    const init = { method: method.toUpperCase(), headers, body: sent, signal: way.signal };
    return way.onProgress ? sendWithProgress(url, init, way.onProgress) : fetch(url, init).catch(unreachable);
  };
  let response = await send();
  if (response.status === 401 && !template.startsWith('/auth/') && (await refresh())) response = await send();
  if (!response.ok) throw await problemOf(response);
  act?.answered(request);
  return response;
}

async function json<M extends Method, P extends string>(method: M, template: P, ask: unknown, way?: Way) {
  const response = await call(method, template, ask as Bag, way);
  return (response.status === 204 ? undefined : await response.json()) as Answer<M, P>;
}

/** The API typed by its contract: a wrong path, parameter, body or member of an answer does not compile. */
export const api = {
  get: <P extends Path<'get'>>(path: P, ...[ask]: Asking<'get', P>) => json('get', path, ask),
  /** Creates; the `act` makes a repeat harmless. */
  post: <P extends Path<'post'>>(path: P, ...[ask]: Asking<'post', P>) => json('post', path, ask),
  /** Edits what was read at `version`. */
  put: <P extends Path<'put'>>(path: P, ...[ask]: Asking<'put', P>) => json('put', path, ask),
  delete: <P extends Path<'delete'>>(path: P, ...[ask]: Asking<'delete', P>) => json('delete', path, ask),
  /** Creates from a file and reports the share sent, from 0 to 1. */
  upload: <P extends Path<'post'>>(path: P, ask: Ask<'post', P>, onProgress: (share: number) => void) =>
    json('post', path, ask, { onProgress }),
  /** {@link upload} in the place of what was read at `version`. */
  replace: <P extends Path<'put'>>(path: P, ask: Ask<'put', P>, onProgress: (share: number) => void) =>
    json('put', path, ask, { onProgress }),
  /** Sends a file and takes one back. */
  turn: async <P extends Path<'post'>>(path: P, ask: Ask<'post', P>) =>
    (await call('post', path, ask as Bag, { accept: '*/*' })).blob(),
  /** A query's read: aborted when nobody waits for it. */
  read: <P extends Path<'get'>>(path: P, ask: Ask<'get', P>, signal: AbortSignal) => json('get', path, ask, { signal }),
  /** A picture or a file, as bytes. */
  bytes: async <P extends Path<'get'>>(
    path: P,
    ask: Ask<'get', P>,
    way?: { accept?: Media<P>; signal?: AbortSignal },
  ) => (await call('get', path, ask as Bag, { accept: '*/*', ...way })).blob(),
};

/** Fetches bytes with the session and saves them in the browser, under the API's name or `fallback`. */
export async function download<P extends Path<'get'>>(
  path: P,
  ask: Ask<'get', P>,
  fallback: string,
  accept?: Media<P>,
) {
  const response = await call('get', path, ask as Bag, { accept: accept ?? '*/*' });
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '');
  hand(await response.blob(), named ? decodeURIComponent(named[1]!) : fallback);
}

/** Saves bytes in the browser under a name. */
export function hand(bytes: Blob, name: string) {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A draft sent as it is: the API reports what is missing, at its field. */
export const unfinished = <Draft>(draft: Partial<Draft>) => draft as Draft;

/** A file is identified by name, size and time, so that choosing it again is the same request. */
const asWritten = (_: string, value: unknown) =>
  value instanceof File ? [value.name, value.size, value.lastModified] : value;

/** A body with a file is sent as a form. */
function formOf(body: object | undefined): FormData | undefined {
  const members = Object.entries(body ?? {});
  if (!members.some(([, value]) => value instanceof File)) return undefined;
  const form = new FormData();
  for (const [name, value] of members) if (value !== undefined) form.set(name, value);
  return form;
}

function unreachable(failure: unknown): never {
  if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
  throw new Unreachable(String(failure));
}

type Init = { method: string; headers: Headers; body: FormData | string | undefined };

/** fetch cannot report upload progress, XMLHttpRequest can. */
function sendWithProgress(url: string, { method, headers, body }: Init, onProgress: (share: number) => void) {
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && onProgress(loaded / total);
    request.onerror = () => reject(new Unreachable('upload'));
    request.onload = () => {
      const type = request.getResponseHeader('Content-Type') ?? '';
      resolve(new Response(request.response, { status: request.status, headers: { 'Content-Type': type } }));
    };
    request.send(body);
  });
}

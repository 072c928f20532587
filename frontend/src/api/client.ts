import { language } from '../i18n/language';
import { accessToken, refresh } from '../session/token';
import { Problem, problemOf, Unreachable } from './problem';

const BASE = '/api/v1';

export type Query = Record<string, string | number | boolean | undefined | null>;
type Options = { query?: Query; body?: unknown; version?: number; key?: string; accept?: string; signal?: AbortSignal };

/** The full address of an API path with its parameters; absent ones are left out. */
export function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return (path.startsWith(BASE) ? path : BASE + path) + (text ? `?${text}` : '');
}

async function send(method: string, path: string, options: Options = {}): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: options.accept ?? 'application/json',
    'Accept-Language': language(),
  };
  const token = accessToken();
  if (token) headers.Authorization = `Bearer ${token}`;
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  if (options.key) headers['Idempotency-Key'] = options.key;
  let body: BodyInit | undefined;
  if (options.body instanceof FormData) {
    body = options.body;
  } else if (method !== 'GET') {
    headers['Content-Type'] = 'application/json';
    body = JSON.stringify(options.body ?? {});
  }
  try {
    return await fetch(address(path, options.query), { method, headers, body, signal: options.signal });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Unreachable(String(failure));
  }
}

/** One call; an expired access token is renewed once, by all waiting calls together. */
export async function call(method: string, path: string, options: Options = {}): Promise<Response> {
  let response = await send(method, path, options);
  if (response.status === 401 && !path.startsWith('/auth/') && (await refresh())) {
    response = await send(method, path, options);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function json<T>(method: string, path: string, options: Options): Promise<T> {
  const response = await call(method, path, options);
  return response.status === 204 ? (undefined as T) : response.json();
}

/** A fresh Idempotency-Key: made once per act of a person, sent again with every retry of it. */
export const freshKey = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;

export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => json<T>('GET', path, { query, signal }),
  /** Creates; `key` makes a repeat harmless. */
  post: <T>(path: string, body?: unknown, options: Options = {}) =>
    json<T>('POST', path, { key: freshKey(), ...options, body }),
  /** Edits what was read at `version`. */
  put: <T>(path: string, version: number | undefined, body?: unknown) => json<T>('PUT', path, { version, body }),
  delete: <T = void>(path: string, version?: number) => json<T>('DELETE', path, { version }),
};

/** Fetches bytes with the session and hands them to the browser as a file. */
export async function download(path: string, accept: string, fallbackName: string) {
  const response = await call('GET', path, { accept });
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '');
  hand(await response.blob(), named ? decodeURIComponent(named[1]!) : fallbackName);
}

/** Gives the browser bytes to keep under a name. */
export function hand(bytes: Blob, name: string) {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Uploads one file with progress from 0 to 1; fetch cannot tell progress, XMLHttpRequest can. */
export function upload<T>(path: string, form: FormData, onProgress: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path));
    request.setRequestHeader('Authorization', `Bearer ${accessToken()}`);
    request.setRequestHeader('Accept-Language', language());
    request.setRequestHeader('Idempotency-Key', freshKey());
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new Unreachable('upload'));
    request.onload = () => {
      const body = request.responseText ? JSON.parse(request.responseText) : {};
      if (request.status < 300) resolve(body as T);
      else
        reject(
          new Problem({ title: '', detail: '', code: '', traceId: '', type: '', ...body, status: request.status }),
        );
    };
    request.send(form);
  });
}

import { Problem } from './problem';
import type { SessionView } from './types';

/** The access token lives in memory only; the refresh token is in a cookie that no script can read. */
let access: string | undefined;
let refreshing: Promise<boolean> | undefined;
const lost = new Set<() => void>();

/** Remembers that a cookie may exist, so that a first visit does not ask for a refresh that must fail. */
const HINT = 'loa.signedIn';
const otherTabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('loa-session');

export const token = () => access;
export const mayHaveSession = () => access !== undefined || localStorage.getItem(HINT) !== null;

export function keep(session: SessionView) {
  access = session.accessToken;
  localStorage.setItem(HINT, '1');
}

export function drop(tellOthers = false) {
  access = undefined;
  localStorage.removeItem(HINT);
  if (tellOthers) otherTabs?.postMessage('signed-out');
  for (const listener of lost) listener();
}

/** Called when the session ends, in this tab or another one. */
export function onSessionLost(listener: () => void) {
  lost.add(listener);
  return () => lost.delete(listener);
}

otherTabs?.addEventListener('message', () => drop());

/** One refresh for all requests that wait, and one at a time over all tabs. True when there is a session again. */
export function refresh(): Promise<boolean> {
  refreshing ??= oneTabAtATime(ask).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

function oneTabAtATime(work: () => Promise<boolean>): Promise<boolean> {
  return 'locks' in navigator ? navigator.locks.request('loa-refresh', work) : work();
}

async function ask(): Promise<boolean> {
  let response: Response;
  try {
    response = await fetch('/api/v1/auth/refresh', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: '{}',
    });
  } catch {
    throw Problem.unreachable(); // no network is no reason to sign anyone out
  }
  if (response.ok) {
    keep((await response.json()) as SessionView);
    return true;
  }
  if (response.status === 401) {
    drop();
    return false;
  }
  throw Problem.read(response.status, await response.text());
}

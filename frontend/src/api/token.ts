import { language } from '../i18n/language';
import { problemOf } from './problem';
import type { SessionView } from './schema';

// The access token lives in this module only: no storage a script of another page could read.
let token: string | undefined;
let ended = false;
let copied: string | undefined;
let renewing: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

export const accessToken = () => token;
/** The session expired; the sign-in form covers the current screen. */
export const sessionEnded = () => ended;

const tell = () => {
  for (const listener of listeners) listener();
};

/** What the API says when the session ended because two used it. */
export const sessionCopied = () => copied;

/** The token of a session, or the secret of an outside party's link. */
export function keep(session: Pick<SessionView, 'accessToken'> | undefined) {
  token = session?.accessToken;
  tell();
}

/** Somebody signed in again and the account is known. */
export function resume() {
  ended = false;
  tell();
}

export function onSession(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

async function renew(): Promise<boolean> {
  const response = await fetch('/api/v1/auth/refresh', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language() },
    body: '{}',
  });
  if (response.ok) {
    keep(await response.json());
    return true;
  }
  if (response.status === 401) {
    const { code, message } = await problemOf(response);
    copied = code === 'SESSION_COPIED' ? message : undefined;
    ended ||= token !== undefined;
    keep(undefined);
  }
  return false;
}

/** Renews the access token from the cookie; calls at the same time share one renewal, tabs take turns. */
export function refresh(): Promise<boolean> {
  renewing ??= (navigator.locks ? navigator.locks.request('loa-refresh', renew) : renew())
    .catch(() => false)
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

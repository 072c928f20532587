import { queryOptions } from '@tanstack/react-query';
import { get, post, put, remove, url } from '../api/client';
import { drop, keep } from '../api/token';
import type { DeviceSessionView, MeView, Page, SessionView } from '../api/types';
import type { Language } from '../i18n/language';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => get<MeView>(url('/me')),
  staleTime: 5 * 60_000,
});

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: () => get<Page<DeviceSessionView>>(url('/auth/sessions')),
});

export async function signIn(username: string, password: string) {
  keep(await post<SessionView>(url('/auth/login'), { username: username.trim(), password, client: 'WEB' }));
}

/** The device forgets the session even when the server cannot be told; its refresh token then dies of age. */
export async function signOut() {
  try {
    await post<void>(url('/auth/logout'), {});
  } finally {
    drop(true);
  }
}

export const revokeDevice = (id: string) => remove(url('/auth/sessions/{}', id));

export const changePassword = (currentPassword: string, newPassword: string) =>
  put<void>(url('/me/password'), { currentPassword, newPassword });

export const keepLanguage = (language: Language) => put<MeView>(url('/me/language'), { language });

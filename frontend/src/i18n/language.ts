import { useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';
const KEY = 'loa.language';
const listeners = new Set<() => void>();
let current: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
document.documentElement.lang = current;

export const language = () => current;

export function setLanguage(next: Language) {
  if (next === current) return;
  current = next;
  localStorage.setItem(KEY, next);
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

export function onLanguage(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const useLanguage = () => useSyncExternalStore(onLanguage, language);

/** The words of a noun in the current language; English must have every key Vietnamese has, or it does not compile. */
export function useWords<T>(words: { vi: T; en: T }): T {
  return words[useLanguage()];
}

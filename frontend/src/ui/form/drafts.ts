import { createContext } from 'react';
import type { Held } from './store';

const PREFIX = 'loa.draft.';
const DAYS = 21;

/** Whose drafts these are: account and unit. Without one nothing is kept. */
export const DraftOwner = createContext<string | undefined>(undefined);

/** What was being written, and when its last letter was. */
export type Draft<T> = Held<T> & { at: string; keys?: [string, string][] };

const keyOf = (owner: string, name: string) => `${PREFIX}${owner}.${name}`;

/** Drafts live on the device alone, each under its owner, so that nobody else who signs in here is shown it. */
export const drafts = {
  read<T>(owner: string, name: string): Draft<T> | undefined {
    const text = localStorage.getItem(keyOf(owner, name));
    return text ? JSON.parse(text) : undefined;
  },
  /** False where the device has no room left. */
  keep<T>(owner: string, name: string, draft: Omit<Draft<T>, 'at'>): boolean {
    const text = JSON.stringify({ ...draft, at: new Date().toISOString() });
    try {
      localStorage.setItem(keyOf(owner, name), text);
      return true;
    } catch (full) {
      if (full instanceof DOMException && full.name === 'QuotaExceededError') return false;
      throw full;
    }
  },
  drop(owner: string, name: string) {
    localStorage.removeItem(keyOf(owner, name));
  },
  /** Takes away what nobody came back to for three weeks. */
  sweep(now = Date.now()) {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place)!);
    for (const key of keys.filter((one) => one.startsWith(PREFIX))) {
      const { at } = JSON.parse(localStorage.getItem(key)!) as Draft<unknown>;
      if (now - Date.parse(at) > DAYS * 24 * 3600 * 1000) localStorage.removeItem(key);
    }
  },
};

import { createContext } from 'react';
import type { Held } from './store';

const PREFIX = 'loa.draft.';
const DAYS = 21;

/** The owner of the drafts: account and unit. Without an owner nothing is stored. */
export const DraftOwner = createContext<string | undefined>(undefined);

/** The draft and the time of its last change. */
export type Draft<T> = Held<T> & { at: string; keys?: [string, string][] };

/** A text that is no draft (half written by an interrupted device) is ignored. */
function parsed<T>(text: string | null): Draft<T> | undefined {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch (broken) {
    if (broken instanceof SyntaxError) return undefined;
    throw broken;
  }
}

const keyOf = (owner: string, name: string) => `${PREFIX}${owner}.${name}`;

/** Drafts are stored only on the device, by owner, so that other users of the device do not see them. */
export const drafts = {
  read<T>(owner: string, name: string): Draft<T> | undefined {
    return parsed(localStorage.getItem(keyOf(owner, name)));
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
  /** Deletes drafts unused for three weeks. */
  sweep(now = Date.now()) {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place)!);
    for (const key of keys.filter((one) => one.startsWith(PREFIX))) {
      const at = parsed(localStorage.getItem(key))?.at;
      if (!at || now - Date.parse(at) > DAYS * 24 * 3600 * 1000) localStorage.removeItem(key);
    }
  },
};

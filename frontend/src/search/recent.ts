import type { SearchHit } from '../api/schema';

const KEPT = 8;
const keyOf = (account: string) => `loa.recent.${account}`;

/** What this person opened by searching on this device, the last first. */
export function recent(account: string): SearchHit[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(account)) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch (broken) {
    if (broken instanceof SyntaxError) return [];
    throw broken;
  }
}

export const nameOf = (hit: SearchHit) => `${hit.kind} ${hit.id} ${hit.kind === 'MEMBER' ? hit.title : ''}`;

export function remember(account: string, hit: SearchHit) {
  const others = recent(account).filter((one) => nameOf(one) !== nameOf(hit));
  try {
    localStorage.setItem(keyOf(account), JSON.stringify([hit, ...others].slice(0, KEPT)));
  } catch (full) {
    // the list is a convenience: a device without room goes without
    if (!(full instanceof DOMException && full.name === 'QuotaExceededError')) throw full;
  }
}

import { useRouter, useRouterState } from '@tanstack/react-router';
import { useUnit } from '../session/me';
import { capture, type Entry, entries } from './navigation';

/** The entries for this caller, and which of them the page belongs to. */
export function useMenu() {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { can } = useUnit();
  const usable = (entry: Entry) => entry.to in router.routesByPath && (!entry.needs || can.includes(entry.needs));
  const menu = entries.filter(usable);
  return {
    menu,
    capture: usable(capture) ? capture : undefined,
    current: (entry: Entry) => path === entry.to || (entry.to !== '/' && path.startsWith(`${entry.to}/`)),
  };
}

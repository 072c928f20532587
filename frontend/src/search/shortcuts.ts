import { useEffect } from 'react';

const SINGLE = 'loa.keys.single';

/** Whether / and ? do something outside of fields: who speaks to the device, or presses by accident, turns them off. */
export const singleKeys = () => localStorage.getItem(SINGLE) !== 'off';
export const setSingleKeys = (on: boolean) =>
  on ? localStorage.removeItem(SINGLE) : localStorage.setItem(SINGLE, 'off');

export const mac = /Mac|iP/.test(navigator.platform);

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Ctrl K and / search, ? shows the help; never over a question that covers everything, the last two not in fields and dialogs. */
export function useShortcuts(search: () => void, help: () => void) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (document.querySelector('.overlay.cover') || event.isComposing) return;
      const single = singleKeys() && !event.ctrlKey && !event.metaKey && !event.altKey;
      const free = single && !writing(event.target) && !document.querySelector('.overlay');
      if ((mac ? event.metaKey : event.ctrlKey) && event.key.toLowerCase() === 'k' && !event.shiftKey) search();
      else if (free && event.key === '/') search();
      else if (free && event.key === '?') help();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [search, help]);
}

/** About half a second: the time a list needs to render again and a dialog to return the focus. */
const FRAMES = 30;
const nowhere = () => !document.activeElement || document.activeElement === document.body;

function lead(to: Element | null | undefined): boolean {
  if (!(to instanceof HTMLElement) || !to.isConnected) return false;
  if (to.tabIndex < 0 && !to.hasAttribute('tabindex')) to.tabIndex = -1;
  to.focus();
  return document.activeElement === to;
}

/** How often the user pressed something. */
let presses = 0;
for (const press of ['pointerdown', 'keydown']) addEventListener(press, () => presses++, true);

/** Tries on every frame until done, or until the user goes on to something else. */
function whileDrawing(attempt: (left: number) => boolean, frames = FRAMES, since = presses) {
  requestAnimationFrame(() => {
    if (presses === since && !attempt(frames) && frames > 0) whileDrawing(attempt, frames - 1, since);
  });
}

const thing = (id: string) => document.querySelector(`[data-thing="${CSS.escape(id)}"]`);

/** Moves the focus to the row just saved, once it is visible and nothing covers it. */
export function focusThing(id: string) {
  whileDrawing(() => {
    const row = thing(id);
    const over = [...document.querySelectorAll('.overlay')].at(-1);
    return !!row && (!over || over.contains(row)) && lead(row);
  });
}

/**
 * Remembers where the focus is. Call the result when an act is done or a dialog closed: if nothing has the focus then,
 * it goes to the same row, the next one, the enclosing heading, or the heading of the page.
 * The last waits, because an overlay around may be about to return the focus to a better place.
 */
export function holdFocus(): () => void {
  const from = document.activeElement;
  const row = from?.closest('[data-thing]');
  const id = row?.getAttribute('data-thing');
  const beside = [row?.nextElementSibling, row?.previousElementSibling];
  const around: Element[] = [];
  for (let at = from?.parentElement; at && at !== document.body; at = at.parentElement) around.push(at);
  const places = () => {
    const headings = around.filter((one) => one.isConnected).map((one) => one.querySelector('h1, h2, h3'));
    return [from, id ? thing(id) : undefined, ...beside, ...headings];
  };
  return () =>
    whileDrawing((left) => {
      if (nowhere() && !places().some(lead) && left < FRAMES / 2) lead(document.querySelector('h1'));
      return false;
    });
}

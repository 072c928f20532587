const WAY: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest thing to press in the direction of an arrow key from what has the focus. */
export function step(frame: HTMLElement, key: string): HTMLElement | undefined {
  const way = WAY[key];
  const here = document.activeElement;
  if (!way || !here || !frame.contains(here)) return undefined;
  const [x, y] = way;
  const from = here.getBoundingClientRect();
  const reach = [...frame.querySelectorAll<HTMLElement>('button, a')].flatMap((thing) => {
    const to = thing.getBoundingClientRect();
    const across = x ? to.left - from.left : to.top - from.top;
    const aside = Math.abs(x ? to.top - from.top : to.left - from.left);
    const ahead = across * (x || y);
    return thing === here || ahead < 4 ? [] : [{ thing, cost: ahead + 3 * aside }];
  });
  return reach.sort((a, b) => a.cost - b.cost)[0]?.thing;
}

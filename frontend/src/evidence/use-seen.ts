import { type RefObject, useEffect, useState } from 'react';

/** Whether `box` has come near the window, so that a long list fetches no picture nobody looks at. */
export function useSeen(box: RefObject<Element | null>) {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!box.current || !('IntersectionObserver' in window)) return setSeen(true);
    const watch = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && setSeen(true), {
      rootMargin: '300px',
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return seen;
}

import type { FigureView } from '../api/schema';

type Seen = { at: string; values: Record<string, number> };

const key = (report: string) => `loa.seen.${report}`;

/** What a report's figures were when it was last looked at on this device; a device without room remembers nothing. */
export const seen = {
  of(report: string): Seen | undefined {
    try {
      const kept = localStorage.getItem(key(report));
      return kept ? JSON.parse(kept) : undefined;
    } catch {
      return undefined;
    }
  },
  keep(report: string, figures: FigureView[]) {
    const values = Object.fromEntries(figures.map(({ code, value }) => [code, value]));
    try {
      localStorage.setItem(key(report), JSON.stringify({ at: new Date().toISOString(), values }));
    } catch {
      localStorage.removeItem(key(report));
    }
  },
};

import type { FigureView, ReportPartView } from '../api/schema';

export type Value = ReportPartView['figures'][number];
export type Order = { by: 'unit' | string; down: boolean };

const base = (code: string) => code.split('~')[0];

/** A unit may be there with the reports of several that merged into it. */
export const partId = (part: ReportPartView) => part.unit.id + (part.report ?? '');

/** What a part adds to a figure: the same code in the same measure. */
export const addedBy = (part: ReportPartView, figure: FigureView): Value | undefined =>
  part.figures.find((one) => base(one.code) === base(figure.code) && one.measure === figure.measure);

/** The figures that tell units apart: those of which there is something. */
export const columnsOf = (figures: FigureView[]) => figures.filter((one) => one.onPaper && one.value > 0);

const size = (value: Value | undefined) =>
  value === undefined ? -1 : value.denominator ? value.value / value.denominator : value.value;

/** From 0 to 1, how much of the most in its column a cell is. */
export function heatOf(parts: ReportPartView[], figure: FigureView) {
  const most = Math.max(...parts.map((part) => size(addedBy(part, figure))), 0);
  return (part: ReportPartView) => (most > 0 ? Math.max(size(addedBy(part, figure)), 0) / most : 0);
}

/** By unit or by one figure, the most first where `down`; units without a report come last. */
export function sorted(parts: ReportPartView[], figures: FigureView[], { by, down }: Order) {
  const figure = figures.find(({ code }) => code === by);
  const names = (a: ReportPartView, b: ReportPartView) => a.unit.name.localeCompare(b.unit.name, 'vi');
  if (!figure) return [...parts].sort((a, b) => (down ? names(b, a) : names(a, b)));
  return [...parts].sort((a, b) => {
    if (!a.report || !b.report) return Number(!a.report) - Number(!b.report);
    const more = size(addedBy(b, figure)) - size(addedBy(a, figure));
    return (down ? more : -more) || names(a, b);
  });
}

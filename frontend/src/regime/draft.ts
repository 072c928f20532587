import { Problem } from '../api/problem';
import type { PeriodView, RegimeDraft, RegimeView, SectionOutline } from '../api/schema';

export type Code = PeriodView['code'];
export const CODES: Code[] = ['Q1', 'H1', 'Q3', 'YEAR'];

/** One period as it is typed: days as "15/12", the years follow from their order. */
export type PeriodRow = { code: Code; from?: string; to?: string; due?: string };
/** One section as it is chosen: what is composed from the data, and words of one's own before it. */
export type SectionRow = { heading?: string; money: boolean; passages: string[]; own?: string; text?: string };
export type Draft = {
  unit: string;
  reach: RegimeDraft['reach'];
  name?: string;
  source?: string;
  validFrom?: string;
  validTo?: string;
  dueMoves: boolean;
  periods: PeriodRow[];
  recipients: string[];
  outline: SectionRow[];
};

const PASSAGE = /^\s*\{\{\s*(passage\.[\w.]+)\s*\}\}\s*$/;
const written = (day: number, month: number) => `${day}/${month}`;
const parsed = (text = '') => /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(text)?.slice(1).map(Number) ?? [0, 0];
const order = ([day = 0, month = 0]: number[]) => month * 100 + day;

const rowOf = (section: SectionOutline): SectionRow => {
  const lines = (section.text ?? '').split('\n');
  const own = lines.filter((line) => line.trim() && !PASSAGE.test(line)).join('\n');
  return {
    heading: section.heading,
    money: section.money,
    passages: lines.flatMap((line) => PASSAGE.exec(line)?.[1] ?? []),
    own: own || undefined,
    text: section.text,
  };
};

/** A regime as a form; one of another unit's is where a new one begins. */
export const draftOf = (regime: RegimeView): Draft => ({
  unit: regime.unit.id,
  reach: regime.reach,
  name: regime.name,
  source: regime.source,
  validFrom: regime.validFrom,
  validTo: regime.validTo,
  dueMoves: regime.dueMoves,
  periods: regime.periods.map((period) => ({
    code: period.code,
    from: written(period.fromDay, period.fromMonth),
    to: written(period.toDay, period.toMonth),
    due: written(period.dueDay, period.dueMonth),
  })),
  recipients: regime.recipients,
  outline: regime.outline.map(rowOf),
});

/** A window opens in the year before where its first day lies after its last; a deadline of the first months is the next year's after an autumn. */
export function years({ from, to, due }: PeriodRow) {
  const [opens, closes, sent] = [from, to, due].map((text) => order(parsed(text)));
  return {
    fromYear: opens! > closes! ? -1 : 0,
    dueYear: sent! < closes! && closes! >= 1000 && sent! < 400 ? 1 : 0,
  };
}

const ROMAN: [string, number][] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

export function roman(number: number): string {
  const [letters, value] = ROMAN.find(([, worth]) => worth <= number) ?? ['', number];
  return letters && letters + roman(number - value);
}

function sectionOf(row: SectionRow, place: number, passages: string[]): SectionOutline {
  const before = rowOf({ code: '', heading: '', money: false, text: row.text });
  const kept = before.own === row.own && before.passages.join() === row.passages.join();
  const lines = [row.own, ...passages.filter((one) => row.passages.includes(one)).map((one) => `{{${one}}}`)];
  return {
    code: roman(place + 1),
    heading: row.heading ?? '',
    money: row.money,
    text: kept ? row.text : lines.filter(Boolean).join('\n') || undefined,
  };
}

/** @param passages all there are, in their order */
export function bodyOf(draft: Draft, passages: string[]): RegimeDraft {
  const { unit, reach, name = '', source = '', validFrom = '', validTo, dueMoves } = draft;
  return {
    unit,
    reach,
    name,
    source,
    validFrom,
    validTo,
    dueMoves,
    periods: draft.periods.map((row) => {
      const [from, to, due] = [row.from, row.to, row.due].map((text) => parsed(text));
      return {
        code: row.code,
        ...years(row),
        fromDay: from![0]!,
        fromMonth: from![1]!,
        toDay: to![0]!,
        toMonth: to![1]!,
        dueDay: due![0]!,
        dueMonth: due![1]!,
      };
    }),
    recipients: draft.recipients.map((line) => line.trim()).filter(Boolean),
    outline: draft.outline.map((row, place) => sectionOf(row, place, passages)),
  };
}

/** The refusal at the fields of the form: one for the day and month of a date. */
export function atFields(refused: unknown): unknown {
  if (!(refused instanceof Problem)) return refused;
  const seen = new Set<string>();
  const errors = refused.errors
    .map((error) => ({
      ...error,
      pointer: error.pointer
        .replace(/^(\/periods\/\d+\/(?:from|to|due))(?:Day|Month|Year)$/, '$1')
        .replace(/^(\/outline\/\d+)\/text$/, '$1/own'),
    }))
    .filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
  const { title, status, code, traceId, message } = refused;
  return new Problem({ type: 'about:blank', title, status, detail: message, code, traceId, errors });
}

import type { ClashInWords } from '../ui/form/conflict';
import { type Clash, type Merged, merge } from '../ui/form/merge';
import { valueAt } from '../ui/form/pointer';
import { PARTS, says } from './proposal';
import type { Part, Piece, Proposal, Written } from './types';
import type { words } from './words';

/** Merges the user's proposal with the one saved meanwhile. */
export type Met = Merged<Proposal> & { theirs: Proposal; version: number };

/** A written text with its place in the source is one value; so is a place. */
const whole = (value: object) => ('text' in value && typeof value.text === 'string') || 'start' in value;

/** Places and doubts follow the written text; the user is not asked about them. */
const asked = ({ pointer }: Clash) => !/\/(doubts|at|[a-z]+At)$/.test(pointer);

export function meet(base: Proposal, mine: Proposal, theirs: Proposal, version: number): Met {
  const { clashes, ...merged } = merge(base, mine, theirs, whole);
  return { ...merged, clashes: clashes.filter(asked), theirs, version };
}

const isWritten = (value: unknown): value is Written => typeof value === 'object' && value !== null && 'text' in value;
const isPart = (step: string | undefined): step is Part => PARTS.includes(step as Part);

function textOf(part: Part, piece: Piece): string {
  const said = (piece as unknown as Record<string, unknown>)[says(part, piece) ?? 'number'];
  return isWritten(said) && typeof said.text === 'string' ? said.text : typeof said === 'string' ? said : '';
}

/** A value as people read it: the written text, the name for an id, one line per item. */
function inWords(value: unknown, proposal: Proposal): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => inWords(one, proposal)).join('\n');
  if (isWritten(value) && typeof value.text === 'string') return value.text;
  if (typeof value === 'boolean') return value ? '✓' : '–';
  for (const part of PARTS) {
    const id = typeof value === 'string' ? value : (value as Piece).id;
    const piece = ((proposal[part] ?? []) as Piece[]).find((one) => one.id === id);
    if (piece) return textOf(part, typeof value === 'string' ? piece : (value as Piece));
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A conflict named by the section and the text of its piece. */
export function clashInWords({ pointer, mine, theirs }: Clash, met: Met, w: (typeof words)['vi']): ClashInWords {
  const [part, id] = pointer.split('/').slice(1);
  const piece = isPart(part)
    ? ((valueAt(met.value, `/${part}/${id}`) ?? valueAt(met.theirs, `/${part}/${id}`)) as Piece)
    : undefined;
  const name = isPart(part) && piece ? `${w.sections[part]}: ${textOf(part, piece).slice(0, 60)}` : undefined;
  const own = part === 'head' ? (w.head as Record<string, string>)[id ?? ''] : w.sections.foot;
  return {
    pointer,
    label: name ?? own ?? w.sections.head,
    mine: inWords(mine, met.value),
    theirs: inWords(theirs, met.theirs),
  };
}

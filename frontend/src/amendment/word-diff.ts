/** A piece of a text: in both versions, or only in one. */
export type Piece = { text: string; in: 'both' | 'before' | 'after' };

/** More words than this are compared as wholes: the table of common words would take seconds on a phone. */
const MOST = 1500;

/** Two versions of a text word by word: their longest common words, and what stands between them. */
export function wordDiff(before: string, after: string): Piece[] {
  const old = before.split(/(?<=\s)/);
  const fresh = after.split(/(?<=\s)/);
  if (old.length > MOST || fresh.length > MOST)
    return joined([
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ]);
  const alike = (i: number, j: number) => old[i]?.trim() === fresh[j]?.trim();
  // common[i][j]: how many words the rests from i and j have in common
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      common[i]![j] = alike(i, j) ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && alike(i, j)) {
      pieces.push({ text: fresh[j++]!, in: 'both' });
      i++;
    } else if (j >= fresh.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      pieces.push({ text: old[i++]!, in: 'before' });
    } else {
      pieces.push({ text: fresh[j++]!, in: 'after' });
    }
  }
  return joined(pieces);
}

function joined(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text)) {
    const last = runs.at(-1);
    if (last?.in === piece.in) last.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs;
}

/** A part of a section's text: a passage composed from figures, named by its code, or a person's own words. */
export type Part = { passage: string } | { own: string };

const PASSAGE = /^\s*\{\{\s*(passage\.[\w.]+)\s*\}\}\s*$/;

export const named = (passage: string) => `{{${passage}}}`;

/** The text as parts: each line that names a passage alone, the lines between them together. */
export function parts(text: string): Part[] {
  const found: Part[] = [];
  for (const line of text.split('\n')) {
    const passage = PASSAGE.exec(line)?.[1];
    const last = found.at(-1);
    if (passage) found.push({ passage });
    else if (last && 'own' in last) last.own += `\n${line}`;
    else found.push({ own: line });
  }
  return found.filter((part) => 'passage' in part || part.own.trim());
}

export const joined = (all: Part[]) =>
  all
    .map((part) => ('passage' in part ? named(part.passage) : part.own))
    .filter((text) => text.trim())
    .join('\n');

/** The text with other words in a passage's place; none take it away. */
export const replaced = (text: string, passage: string, words: string) =>
  joined(parts(text).map((part) => ('passage' in part && part.passage === passage ? { own: words } : part)));

/** The name being written after an @ before the cursor, with where the @ stands; undefined where there is none. */
export function calling(text: string, cursor: number) {
  const match = /(?:^|[\s(])@([^@\n]{0,60})$/.exec(text.slice(0, cursor));
  return match ? { from: cursor - match[1]!.length - 1, word: match[1]! } : undefined;
}

/** Where names stand after an @ in a text, the longer name first: [part, whether it is a mention]. */
export function marked(text: string, names: string[]): [part: string, mention: boolean][] {
  if (names.length === 0) return [[text, false]];
  const any = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return text
    .split(new RegExp(`(@(?:${any}))(?![\\p{L}\\p{N}])`, 'u'))
    .map((part, at): [string, boolean] => [part, at % 2 === 1])
    .filter(([part]) => part !== '');
}

/** Those whose names stand after an @. */
export const mentionedIn = <P extends { name: string }>(text: string, people: P[]): P[] => {
  const names = marked(
    text,
    people.map(({ name }) => name),
  )
    .filter(([, mention]) => mention)
    .map(([part]) => part.slice(1));
  return people.filter(({ name }) => names.includes(name));
};

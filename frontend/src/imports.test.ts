import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// A folder may import those left of it. Shared folders know no noun; a noun shows or links lower ones; `app` knows all.
const ORDER = `
  i18n ← api ← ui ← session
  ← standing ← evidence ← guest ← check ← paper ← unit ← account ← apikey ← webhook ← channel ← setup ← register ← preflight ← plan ← amendment ← task ← activity ← broadcast ← playlog ← budget ← regime ← scorecard ← rollup ← report ← completeness ← planimport
  ← journal ← job ← inbox ← search ← help ← app ← catalogue ← reference
`
  .trim()
  .split(/[\s←]+/);

/** Words are the only thing a noun may import from any noun, so that names are the same everywhere. */
const isWords = (target: string) => target.endsWith('words');

const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

const imports = folders.flatMap(({ name: from }) =>
  readdirSync(`src/${from}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(`src/${from}/${file}`, 'utf8').matchAll(
          /(?:from|import\(|import) ?'(?:\.\.\/)+([a-z0-9]+)\/([^']+)'/g,
        ),
      ].map(([, to, target]) => ({ file: `src/${from}/${file}`, from, to: to!, target: `${to}/${target}` })),
    ),
);

it('every folder has its place in the order', () => {
  expect([...ORDER].sort()).toEqual(folders.map(({ name }) => name).sort());
});

it('imports point one way', () => {
  const wrong = imports
    .filter(({ from, to }) => from !== to && ORDER.indexOf(to) > ORDER.indexOf(from))
    .filter(({ from, target }) => !(isWords(target) && ORDER.indexOf(from) > ORDER.indexOf('session')))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(
    wrong,
    `An import goes up. Move what both need to the lower folder, or hand it in. The order: ${ORDER.join(' ← ')}`,
  ).toEqual([]);
});

it('the kit knows the contract only by the errors and calls of `api`', () => {
  const wrong = imports.filter(({ from, target }) => (from === 'ui' || from === 'i18n') && target === 'api/schema');
  expect(
    wrong.map(({ file }) => file),
    'A part of the kit names a noun of the contract: let it take plain values.',
  ).toEqual([]);
});

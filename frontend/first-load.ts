import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/**
 * Holds what a browser must fetch of scripts before somebody can sign in, or can use the first screen: each way named here with
 * the modules it needs besides the entry, all with what they import statically. Fails the build above `limit` kB (gzip).
 */
export function firstLoad(limit: number, ways: Record<string, string[]>): Plugin {
  return {
    name: 'loa-first-load',
    apply: 'build',
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const entry = chunks.find((chunk) => chunk.isEntry)!;
      for (const [way, modules] of Object.entries(ways)) {
        const needed = new Set<Rolldown.OutputChunk>();
        const need = (chunk: Rolldown.OutputChunk | undefined) => {
          if (!chunk)
            this.error(`first-load: one of ${modules.join(', ')} has no chunk of its own. Load it on demand.`);
          if (needed.has(chunk)) return;
          needed.add(chunk);
          for (const name of chunk.imports) need(chunks.find((other) => other.fileName === name));
        };
        need(entry);
        for (const module of modules) need(chunks.find((chunk) => chunk.facadeModuleId?.endsWith(module)));
        const sizes = [...needed].map(({ code, fileName }) => ({ kB: gzipSync(code).length / 1000, fileName }));
        const sum = sizes.reduce((all, { kB }) => all + kB, 0);
        console.log(`first load, ${way}: ${sum.toFixed(1)} kB of script (gzip), at most ${limit}`);
        if (sum <= limit) continue;
        const largest = sizes.sort((a, b) => b.kB - a.kB).map(({ kB, fileName }) => `${kB.toFixed(1)} ${fileName}`);
        this.error(
          `The first load (${way}) weighs ${sum.toFixed(1)} kB of script, more than ${limit}: ${largest.slice(0, 6).join(', ')}. ` +
            'Something it needs at once imports something heavy (lists, dialogs, dates, a form). Give that a file of its own ' +
            'and load it with lazy() or Later, as app/shell.tsx does with its menus.',
        );
      }
    },
  };
}

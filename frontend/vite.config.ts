import { readFileSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { firstLoad } from './first-load.ts';

// Old office PCs are the floor; React Aria's thirty languages stay out because ui/react-aria-words.ts supplies ours.
const browsers = ['chrome109', 'firefox115', 'safari16'];

const server = process.env.LOA_API ?? 'http://127.0.0.1:8080';

/** The public pages are the server's and know no hashed names: their letters have an address that stays. */
const lettersOfPublicPages: Plugin = {
  name: 'loa-letters-of-public-pages',
  apply: 'build',
  generateBundle() {
    for (const part of ['latin', 'vietnamese']) {
      const file = `node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-${part}-wght-normal.woff2`;
      this.emitFile({ type: 'asset', fileName: `fonts/plex-${part}.woff2`, source: readFileSync(file) });
    }
  },
};

/** The reference of the API is a page beside the application, built apart so that nothing of it is in what a screen loads. */
const reference: Plugin = {
  name: 'loa-reference',
  apply: 'build',
  async closeBundle() {
    await build({ configFile: 'vite.reference.config.ts', logLevel: 'warn' });
  },
};

export default defineConfig({
  plugins: [
    react(),
    lettersOfPublicPages,
    reference,
    { ...optimizeLocales.vite({ locales: [] }), enforce: 'pre' },
    firstLoad(140, {
      'sign-in': ['src/session/sign-in.tsx'],
      'Hôm nay': ['src/app/shell.tsx', 'src/inbox/today.tsx'],
    }),
  ],
  // React has had it since 18; the router brings what older ones need instead.
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
  build: {
    target: browsers,
    cssTarget: browsers,
    assetsInlineLimit: 0,
    // What every screen needs at once is one file, the first screen's parts another, a form's a third: they pack better than the dozens they would be.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /src\/(api\/(token|client|queries|problem)|i18n\/language|session\/(session|words)|app\/router|ui\/(states|words|link-button|pages|page|toast)\.)|node_modules\/(react|react-dom|scheduler)\/|I18nProvider/,
            },
            { name: 'today', test: /src\/(inbox\/(day|inbox-list|next-act)|ui\/status)\.|useSuspenseQuery/ },
            // each alone would weigh more by its wrapping than by its lines
            {
              name: 'icons',
              test: /lucide-react.*\/(calendar-days|camera|chevron-down|ellipsis|list-checks|plus|rotate-ccw-clock)\./,
            },
            { name: 'field', test: /src\/ui\/(button|fields|error-summary)\./ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '^/open(?!/check)': server } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});

import { defineConfig } from 'vite';

/** The page /docs/; vite.config.ts builds it after the application. */
export default defineConfig({
  publicDir: false,
  build: {
    emptyOutDir: false,
    target: ['chrome109', 'firefox115', 'safari16'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: 'docs/index.html' },
  },
});

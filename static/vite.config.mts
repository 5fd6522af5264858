import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messages } from './messages-plugin.mts';

/** Three entries over one build (manifest.yml, resources). Relative paths: Forge serves the build from a path of its own. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), messages()],
  resolve: {
    alias: {
      '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
    },
  },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['issue', 'sprint', 'settings'].map((surface) => `${import.meta.dirname}/${surface}.html`),
    },
  },
});

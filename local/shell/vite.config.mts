import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const frameScript = `${import.meta.dirname}/../forge/bridge/frame/main.ts`;

/** Builds Jira's pages and, beside them, the script that the host puts first into every page of the app. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'build',
    emptyOutDir: true,
    rollupOptions: {
      input: { shell: `${import.meta.dirname}/index.html`, seam: frameScript },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'seam' ? '__forge/seam.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});

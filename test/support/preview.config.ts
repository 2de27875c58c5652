import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  plugins: [react()],
  cacheDir: '.cache/preview',
  server: { host: '127.0.0.1', port: 5199 },
});

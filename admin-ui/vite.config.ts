import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0, // data: addresses would need an exception in the content policy
    rolldownOptions: {
      output: {
        codeSplitting: {
          // otherwise a page of listings asks for thirty small files
          groups: [{ name: 'common', test: /src.modules.listings.(?!.*Page\.vue)/, minShareCount: 2 }],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' }, fs: { allow: ['.', '../docs/user-guide'] } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.spec.ts'],
    testTimeout: 60_000,
    server: { deps: { inline: ['element-plus'] } }, // it imports its own style sheets
  },
})

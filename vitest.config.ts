import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/*.int.test.ts', 'node_modules/**', '.next/**'],
          isolate: false,
        },
      },
    ],
  },
})

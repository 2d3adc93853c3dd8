import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      '{app,components,lib,prisma,specs}/**/*.test.{ts,tsx}',
      'tests/*.test.ts',
      'tests/integration/**/*.test.ts',
    ],
    globalSetup: ['tests/cluster.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
})

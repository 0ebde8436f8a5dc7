import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: 'src/e2e/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // Two cores: more browsers and builds side by side would only wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});

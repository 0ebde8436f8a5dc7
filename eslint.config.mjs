import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'content/', 'src/e2e/fixtures/*/content/'] },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true },
    },
    rules: {
      'no-console': ['error', { allow: ['error', 'warn'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Arrow functions that only call something are clearer without a block.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Programs for the terminal.
    files: [
      'src/cli/check-command.ts',
      'src/check/bench.ts',
      'src/check/mutations/mutations.test.ts',
      'src/cli/run-outside.ts',
      'src/health/health-command.ts',
      'src/history/bench.ts',
      'src/e2e/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // The types of Astro components are known to `astro check` only.
    files: ['src/components/content-components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  astro.configs.recommended,
);

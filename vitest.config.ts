import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Tests of the words and the code of this roadmap's content; they need no built site.
const CONTENT_TESTS = [
  'src/e2e/phase-3/content.test.ts',
  'src/e2e/phase-3/questions.test.ts',
  'src/e2e/phase-3/curriculum/*.test.ts',
];

/**
 * How many files of tests run side by side, of whichever project: one more than the cores, because
 * browsers and builds are waited for. The number has to be the same for all: Vitest runs projects with
 * different ones after each other, and those with one worker a file at a time.
 */
const WORKERS = Math.max(3, availableParallelism() + 1);

/**
 * The files of tests that take long, in the order in which they begin: first those that need no site, while
 * the sites are built; then those that look at sites, and between them those that build more, which wait
 * for each other. The short ones come last, so that no core is idle at the end.
 */
const LONG_TESTS = [
  'src/code.test.ts',
  'src/check/mutations/mutations.test.ts',
  'src/check/own-words.test.ts',
  'src/e2e/phase-3/curriculum/snippets.test.ts',
  'src/workflows.test.ts',
  'src/e2e/accessibility.test.ts',
  'src/e2e/status-change.test.ts',
  'src/e2e/search.test.ts',
  'src/e2e/security.test.ts',
  'src/e2e/hostile-content.test.ts',
  'src/e2e/history.test.ts',
  'src/e2e/library.test.ts',
  'src/e2e/dev.test.ts',
  'src/e2e/keyboard.test.ts',
  'src/e2e/phase-3/journey.test.ts',
  'src/e2e/bad-content.test.ts',
  'src/e2e/site.test.ts',
  'src/e2e/numbers.test.ts',
  'src/e2e/anchors.test.ts',
  'src/e2e/weight.test.ts',
  'src/e2e/paper.test.ts',
];

/** Puts the long files of tests first, in their order; a clean clone knows of no file how long it takes. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = LONG_TESTS.findIndex((name) => moduleId.endsWith(name));
      return rank < 0 ? LONG_TESTS.length : rank;
    };
    return (await super.sort(files)).toSorted((left, right) => rankOf(left) - rankOf(right));
  }
}

export default defineConfig({
  // Vite warns of packages whose source maps name files that they do not ship.
  logLevel: 'error',
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'code',
          include: ['src/code.test.ts'],
          testTimeout: 600_000,
          maxWorkers: WORKERS,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/e2e/!(fixtures)/**', 'src/e2e/*.test.ts', 'src/code.test.ts'],
          // No test is about time; this only ends one that hangs, on however busy a machine.
          testTimeout: 60_000,
          // Most of them are over sooner than a process would have loaded what they test.
          isolate: false,
          setupFiles: 'src/testing-traces.ts',
          maxWorkers: WORKERS,
          // Its modules import JSON as bundlers allow it, which Node alone does not.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      {
        test: {
          name: 'content',
          include: CONTENT_TESTS,
          testTimeout: 120_000,
          maxWorkers: WORKERS,
          // Its modules import JSON as bundlers allow it, which Node alone does not.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.test.ts'],
          // The tests of what the sites are built from need no site.
          exclude: ['src/e2e/fixtures/**', ...CONTENT_TESTS],
          globalSetup: 'src/e2e/global-setup.ts',
          setupFiles: 'src/e2e/wait-for-sites.ts',
          testTimeout: 300_000,
          // A machine may be busy; a page is waited for until it says what it should.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 240_000,
          maxWorkers: WORKERS,
        },
      },
    ],
  },
});

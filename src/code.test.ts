// Lint and types are judged beside the other tests: each keeps one core busy, and there are more.
import { exec } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '..');

test.each(['lint', 'typecheck'] as const)('`npm run %s` has nothing to say', async (name) => {
  // `npm test` has made the types already; now it would write what the builds of the other tests write.
  const script = packageJson.scripts[name].replace(/^astro sync && /, '');
  const { exitCode, output } = await runInShell(script);
  expect(exitCode, output).toBe(0);
});

/** Runs a script as npm does. */
function runInShell(script: string): Promise<{ exitCode: number | null; output: string }> {
  const { PATH = '', ...env } = process.env;
  const path = [resolve(ROOT, 'node_modules/.bin'), PATH].join(delimiter);
  return new Promise((fulfill) => {
    const options = {
      cwd: ROOT,
      maxBuffer: Infinity,
      // Vitest sets the last two for its own process.
      env: { ...env, PATH: path, NODE_ENV: '', VITEST: '' },
    };
    const child = exec(script, options, (_, stdout, stderr) =>
      fulfill({ exitCode: child.exitCode, output: stdout + stderr }),
    );
  });
}

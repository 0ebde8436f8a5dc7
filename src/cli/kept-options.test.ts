import { describe, expect, test, vi } from 'vitest';
import { runCommand } from './check-command.ts';
import { explainKeptOptions } from './kept-options.ts';
import { runNewCommand } from './new-command.ts';
import { runReadmeCommand } from './readme-command.ts';
import { runStatusCommand } from './status-command.ts';
import { makeFolder } from './testing.ts';

/** Those of ours that npm has as well; somebody may have set them for it. */
const OPTIONS_OF_NPM = new Set(['help', 'json', 'scope']);

const STATUS = { npm_lifecycle_event: 'status' };

describe('explainKeptOptions', () => {
  test.each([
    [
      { ...STATUS, npm_config_dry_run: 'true' },
      ['1', 'in-progress'],
      'npm run status -- 1 in-progress --dry-run',
    ],
    [
      { ...STATUS, npm_config_demo: 'https://live.example.com' },
      ['1', 'deployed'],
      'npm run status -- 1 deployed --demo https://live.example.com',
    ],
    [
      { ...STATUS, npm_config_repo: 'true' },
      ['1', 'completed', 'https://example.com/a'],
      'npm run status -- 1 completed --repo https://example.com/a',
    ],
    [
      { npm_lifecycle_event: 'check', npm_config_format: 'json' },
      [],
      'npm run check -- --format json',
    ],
  ])('%j: tells how to type %j', (env, args, command) => {
    expect(explainKeptOptions(env, args)).toContain(`\n  ${command}`);
  });

  test.each([
    ['nothing was kept', STATUS, []],
    ['the command has it', { ...STATUS, npm_config_dry_run: 'true' }, ['--dry-run']],
    ['it is off', { ...STATUS, npm_config_dry_run: '' }, []],
    ['npm knows it, too', { ...STATUS, npm_config_json: 'true', npm_config_scope: '@a' }, []],
    ['another script runs', { npm_lifecycle_event: 'test', npm_config_dry_run: 'true' }, []],
    ['no script runs', { npm_config_dry_run: 'true' }, []],
  ])('says nothing where %s', (_, env, args) => {
    expect(explainKeptOptions(env, args)).toBeUndefined();
  });

  test.each([
    ['status', runStatusCommand],
    ['new', runNewCommand],
    ['readme', runReadmeCommand],
    ['check', runCommand],
  ] as const)('knows every option of npm run %s that npm does not', async (script, command) => {
    const { outside, printed } = makeFolder();
    const log = vi.spyOn(console, 'log').mockImplementation((text) => printed.push(String(text)));
    await command(['--help'], outside);
    log.mockRestore();
    const names = printed.join('\n').matchAll(/--([a-z][a-z-]*)/g);
    const own = new Set([...names].map(([, name = '']) => name)).difference(OPTIONS_OF_NPM);
    for (const name of own) {
      const env = {
        npm_lifecycle_event: script,
        [`npm_config_${name.replaceAll('-', '_')}`]: 'true',
      };
      expect(explainKeptOptions(env, []), name).toContain(`--${name}`);
    }
  });
});

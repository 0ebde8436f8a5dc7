import { describe, expect, test } from 'vitest';
import { explainKeptOptions } from './kept-options.ts';

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
});

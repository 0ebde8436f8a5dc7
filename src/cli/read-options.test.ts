import { describe, expect, test } from 'vitest';
import { CommandError } from './command-error.ts';
import { readOptions } from './read-options.ts';

const OPTIONS = {
  repo: { type: 'string' },
  demo: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

describe('readOptions', () => {
  test('gives options in any place, and the other words in order', () => {
    const args = ['1', '--demo=-x', 'a', '--dry-run', '--repo', 'y', '-h', '--', '--b'];
    const { values, positionals } = readOptions(args, OPTIONS);
    expect(values).toEqual({ demo: '-x', 'dry-run': true, repo: 'y', help: true });
    expect(positionals).toEqual(['1', 'a', '--b']);
  });

  test.each([
    ['a typo', ['--demmo', 'x'], 'There is no option --demmo. Did you mean `--demo`?'],
    ['a typo with a value', ['--demmo=x'], 'There is no option --demmo. Did you mean `--demo`?'],
    ['capital letters', ['--DEMO'], 'There is no option --DEMO. Did you mean `--demo`?'],
    ['an underscore', ['--dry_run'], 'There is no option --dry_run. Did you mean `--dry-run`?'],
    ['a beginning', ['--dry'], 'There is no option --dry. Did you mean `--dry-run`?'],
    ['one hyphen', ['-demo', 'x'], 'There is no option -demo. Did you mean `--demo`?'],
    [
      'nothing near',
      ['--force'],
      'There is no option --force. There are --repo, --demo, --dry-run, --help.',
    ],
    ['a letter', ['-x'], 'There is no option -x. There are --repo, --demo, --dry-run, --help.'],
    ['a dash', ['—demo'], 'Expected two hyphens before demo, found a dash. Did you mean `--demo`?'],
    ['no value at the end', ['1', '--demo'], 'Expected a value behind --demo, found none.'],
    ['an empty value', ['--demo='], 'Expected a value behind --demo, found none.'],
    ['a value of spaces', ['--demo', ' '], 'Expected a value behind --demo, found none.'],
    [
      'a value that looks like options',
      ['--demo', '- [ ] y'],
      'Expected a value behind --demo, found - [ ] y. A value that begins with a hyphen is written as "--demo=- [ ] y".',
    ],
    [
      'an option in place of a value',
      ['--demo', '--repo', 'x'],
      'Expected a value behind --demo, found --repo. A value that begins with a hyphen is written as --demo=--repo.',
    ],
    ['a value too many', ['--dry-run=yes'], 'Expected no value for --dry-run, found "yes".'],
    [
      'an option twice',
      ['--demo', 'a', '--demo=b'],
      'Expected --demo once, found it twice: with "a" and "b".',
    ],
  ])('tells %s', (_, args, says) => {
    expect(() => readOptions(args, OPTIONS)).toThrow(new CommandError(2, says));
  });

  test('takes a dash for a word where no option is called so', () => {
    expect(readOptions(['—soil', '–'], OPTIONS).positionals).toEqual(['—soil', '–']);
  });
});

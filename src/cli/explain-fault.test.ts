import { expect, test } from 'vitest';
import { CommandError, EXIT } from './command-error.ts';
import { explainFault } from './explain-fault.ts';

test.each([
  ['EACCES', 'chmod u+w'],
  ['EPERM', 'protects'],
  ['EROFS', 'can only be read'],
  ['ENOSPC', 'the disk is full'],
  ['ENAMETOOLONG', 'Choose a shorter one'],
])('%s names the file and says what to do', (code, says) => {
  const error = explainFault(Object.assign(new Error('system'), { code }), 'content/weeks/1-a.mdx');
  expect(error).toBeInstanceOf(CommandError);
  expect(error).toMatchObject({ code: EXIT.unsafe });
  expect(String(error)).toContain('content/weeks/1-a.mdx was not written: ');
  expect(String(error)).toContain(says);
  expect(String(error)).toContain('run the command again');
});

test('leaves any other error as it is', () => {
  const error = new Error('other');
  expect(explainFault(error, 'a.mdx')).toBe(error);
});

import { expect, test } from 'vitest';
import { writeCommand } from './write-command.ts';

test.each([
  [['1', 'in-progress'], 'npm run status -- 1 in-progress'],
  [[], 'npm run status'],
  [['1', 'done', 'Water runs off'], 'npm run status -- 1 done "Water runs off"'],
  [['--repo', 'https://example.com/a-b_c'], 'npm run status -- --repo https://example.com/a-b_c'],
  [['https://example.com/?a=1&b=2'], 'npm run status -- "https://example.com/?a=1&b=2"'],
  [["It's $5"], String.raw`npm run status -- 'It'\''s $5'`],
  [[''], 'npm run status -- ""'],
])('%j is written as %s', (words, command) => {
  expect(writeCommand('status', words)).toBe(command);
});

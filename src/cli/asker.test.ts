import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { terminalAsker } from './asker.ts';
import { EXIT } from './command-error.ts';

let shown: string;
beforeEach(() => {
  shown = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    shown += String(text);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

test.each([
  ['a text', () => terminalAsker.text('Which?', () => undefined)],
  ['a choice', () => terminalAsker.choose('Which?', [{ value: 'a' }, { value: 'b' }])],
  ['a yes', () => terminalAsker.confirm('Is it?')],
])('Ctrl+D breaks a question for %s off, and gives the cursor back', async (_, ask) => {
  const answer = ask();
  process.stdin.emit('keypress', '\u0004', { ctrl: true, name: 'd' });
  await expect(answer).rejects.toMatchObject({
    code: EXIT.usage,
    message: 'Nothing was changed.',
  });
  expect(shown.lastIndexOf('\u001B[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001B[?25l'));
  expect(process.stdin.listenerCount('keypress')).toBe(0);
});

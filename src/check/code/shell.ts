import type { ParseError, SyntaxNode } from 'unbash';
import { loadParser, type FindCodeErrors } from './code-error.ts';

/** Shell, read as Bash, with the commands that stand inside of others: `echo "$(date"`. */
export const findShellErrors: FindCodeErrors = (code) => {
  // What is loaded by name has the type of the module of that name.
  const { parse, forEachChild } = loadParser('unbash') as typeof import('unbash');
  const errors: ParseError[] = [];
  const waiting: SyntaxNode[] = [parse(code)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('errors' in node && node.errors) errors.push(...node.errors);
    if (node.type === 'HereDoc' && !node.closing && node.delimiter) {
      const { pos, value } = node.delimiter;
      // In a session a prompt may stand before it.
      const isShown = code
        .split('\n')
        .some((line) => line.replace(/^>\s*/, '').trimEnd() === value);
      if (!isShown) errors.push({ pos, message: `the text behind << does not end with ${value}` });
    }
    forEachChild(node, (child) => void waiting.push(child));
  }
  // What follows the first mistake is read wrong, so its own mistakes need not be real.
  return errors
    .toSorted((left, right) => left.pos - right.pos)
    .slice(0, 1)
    .map(({ pos, message }) => ({ offset: pos, length: 1, message }));
};

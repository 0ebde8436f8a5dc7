import { isNode, visit } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readIndented } from './read-indented.ts';
import type { YamlReading } from './read-yaml.ts';

const WEEK = `title: Sow
skills:
  - Docker
  - Compose
  - Git
features:
  - id: tray
    title: A tray
goal: |+
  Sow,
   and dig.

plan:
  - title: Dig
    hours: 2
  - title: Fill
    hours: 3
# The end.
`;

const MISTAKES: readonly [name: string, from: string, to: string][] = [
  ['nothing wrong', 'Sow', 'Sow'],
  ['an entry that was moved', '  - Compose', '- Compose'],
  ['a field too far in', '    hours: 3', '     hours: 3'],
  ['no space behind a colon', 'title: Fill', 'title:Fill'],
  ['no colon behind a name', 'title: Dig', 'title Dig'],
  ['a field without its spaces', '    title: A tray', 'title: A tray'],
  ['text without its spaces', '   and dig.', 'and dig.'],
  ['a quote without an end', 'A tray', '"A tray'],
  ['a field that stands there twice', '# The end.', 'title: Dig'],
  ['text that ends at a comment', 'A tray', 'A tray #1'],
];

const addReturns = (text: string) => text.replaceAll('\n', '\r\n');

/** A reading with line and column in place of offsets. */
function locate(text: string, { document, errors, cutText, ...rest }: YamlReading) {
  const place = (offset: number) => {
    const lines = text.slice(0, offset).replaceAll('\r', '').split('\n');
    return `${lines.length}:${lines.at(-1)?.length}`;
  };
  const nodes: string[][] = [];
  visit(document?.contents ?? null, {
    Node: (_, node) => {
      if (isNode(node)) nodes.push((node.range ?? []).map(place));
    },
  });
  return {
    ...rest,
    nodes,
    errors: errors.map(({ offset, first = 0, ...error }) => ({
      ...error,
      offset: place(offset),
      first: place(first),
    })),
    cutText: cutText.map(place),
  };
}

describe('readIndented', () => {
  test.each(MISTAKES)('reads %s alike whatever ends the lines', (_, from, to) => {
    const text = WEEK.replace(from, to);
    const plain = locate(text, readIndented(text, 'weeks'));
    const returns = addReturns(text);
    expect(locate(returns, readIndented(returns, 'weeks'))).toEqual(plain);
    // Nor is what is known of the one changed by reading the other.
    expect(locate(text, readIndented(text, 'weeks'))).toEqual(plain);
  });

  test('tells each of these mistakes', () => {
    const [, ...mistakes] = MISTAKES.map(([, from, to]) =>
      readIndented(addReturns(WEEK.replace(from, to)), 'weeks'),
    );
    expect(mistakes.map(({ errors, cutText }) => errors.length + cutText.length)).toEqual(
      mistakes.map(() => 1),
    );
  });

  test('reads a line of words without end', () => {
    const text = `week: 1\nweek: 2\n${'sow '.repeat(100_000)}`;
    expect(readIndented(text, 'weeks').errors).not.toEqual([]);
  });
});

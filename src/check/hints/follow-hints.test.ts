// A hint that proposes what to write mends the content, when it is followed to the letter.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import type { Problem } from '../problem.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';

const BED = 'weeks/2-raised-bed.mdx';
const GUIDE = 'guides/how-to-begin.mdx';
const TRAY = 'weeks/1-seed-tray.mdx';

/**
 * The hints for a file with a mistake in it. Each proposal is put where its problem is told, in place
 * of what is marked there, until there is none left.
 */
function follow(path: string, edit: Edit): string[] {
  const hints: string[] = [];
  let sources = makeSources({ [path]: edit });
  for (let turn = 0; turn < 5; turn += 1) {
    const [problem] = checkContent(sources, CONTEXT).filter(({ severity }) => severity === 'error');
    if (!problem) return hints;
    hints.push(problem.hint ?? '');
    sources = sources.map((source) =>
      source.path === problem.file ? { ...source, text: obey(source.text, problem) } : source,
    );
  }
  return [...hints, 'and so on'];
}

/** A text in which what a hint proposes stands in place of what its problem marks. */
function obey(text: string, { line, column, length, hint = '' }: Problem): string {
  const proposal = /`([^`]*)`[.?]$/.exec(hint)?.[1];
  if (proposal === undefined) throw new Error(`Nothing to write in: ${hint}`);
  const lines = text.split('\n');
  const whole = lines[line - 1] ?? '';
  const before = whole.slice(0, column - 1);
  // A field is proposed with its key, and an entry with its hyphen; they stand there only once.
  const start = [/^[\w-]+: (?!$)/, /^- /]
    .map((begin) => begin.exec(proposal)?.[0])
    .find((begin) => begin !== undefined && before.endsWith(begin));
  const kept = start === undefined ? before : before.slice(0, -start.length);
  const mended = `${kept}${proposal}${whole.slice(column - 1 + length)}`;
  return lines.toSpliced(line - 1, 1, mended).join('\n');
}

describe('a hint for a reference', () => {
  const CHECK = 'Did you mean `soil/loose`?';
  const WEEK = 'Did you mean `1-seed-tray`?';
  const SPADE = 'Did you mean `spade-guide`?';
  const READ = 'resources: [seed-catalog]';

  test.each([
    [BED, 'passed: [soil/loose]', 'passed: [soil-loose]', CHECK],
    [BED, 'passed: [soil/loose]', 'passed: [It is loose]', CHECK],
    [BED, 'passed: [soil/loose]', 'passed: [/checklists/before-planting/#soil-loose]', CHECK],
    [BED, 'prerequisites: [1-seed-tray]', 'prerequisites: [1]', WEEK],
    [BED, 'prerequisites: [1-seed-tray]', 'prerequisites: [week 1]', WEEK],
    [BED, 'prerequisites: [1-seed-tray]', 'prerequisites: ["Week 01: Seeds"]', WEEK],
    [
      BED,
      'prerequisites: [1-seed-tray]',
      'prerequisites: 1',
      'Write it as a list: `prerequisites: [1-seed-tray]`.',
    ],
    [TRAY, READ, 'resources: [https://Example.com/spades/]', SPADE],
    [TRAY, READ, 'resources: [{ resource: Spade guide }]', SPADE],
    [
      TRAY,
      READ,
      'resources: [seed-catalog spade-guide]',
      'Put a comma between them: `seed-catalog, spade-guide`.',
    ],
    [
      TRAY,
      READ,
      'resources: Seed Catalog, Spade Guide',
      'Write it as a list: `resources: [seed-catalog, spade-guide]`.',
    ],
  ])('in %s, %j as %j, names what exists', (path, from, to, hint) => {
    expect(follow(path, replace(from, to))).toEqual([hint]);
  });

  test('names the week of a term', () => {
    const edit: Edit = (text) =>
      text
        .replace('order', 'terms: [{ id: a, term: A, definition: B, week: 1 }]\norder')
        .replace('<Res', '<Glossary />\n\n<Res');
    expect(follow(GUIDE, edit)).toEqual([WEEK]);
  });

  test('proposes nothing where nothing is meant that exists', () => {
    expect(() => follow(TRAY, replace(READ, 'resources: [https://example.com/rakes]'))).toThrow(
      'Write the name of a file in resources/, without its ending.',
    );
  });
});

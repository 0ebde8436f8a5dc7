import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';

/** What is said of a body: place, message and hint; of other rules the name alone. */
function judge(body: string): string[] {
  const sources = makeSources({ 'weeks/1-seed-tray.mdx': replace('Sow.', body) });
  return checkContent(sources, CONTEXT).map(({ rule, line, column, length, message, hint }) =>
    rule === 'markdown-slip' ? `${line}:${column}+${length} ${message} ${hint ?? ''}` : rule,
  );
}

describe('markdown-slip', () => {
  const space = 'Expected an address without a space, found one in it. Write';
  const missing = 'Expected a space behind `##`, found none. Write `## Sow`.';
  const other = (sign: string) =>
    `Expected a space behind \`${sign}\`, found another sign that looks like one. Delete it, and press the space bar: it may have come with copied text.`;
  const apart =
    'Expected the address of a link right behind its text, found a space between them. Write';
  const row = 'Expected a line of hyphens';

  test.each([
    ['[a](https://e.com/a b)', '15:1+22', `${space} \`[a](https://e.com/a%20b)\`.`],
    ['- x [a](/weeks/a b/) y', '15:5+16', `${space} \`[a](/weeks/a%20b/)\`.`],
    [
      '[a](https://e.com “b c”)',
      '15:1+24',
      'Expected the title of a link between straight quotes, found quotes of print. Write `[a](https://e.com "b c")`.',
    ],
    ['See [a] (https://e.com/).', '15:5+20', `${apart} \`[a](https://e.com/)\`.`],
    ['## See [a] (/weeks/2-raised-bed/)', '15:8+26', `${apart} \`[a](/weeks/2-raised-bed/)\`.`],
    ['| a |\n| - |\n| [a] (mailto:a@b.org) |', '17:3+20', `${apart} \`[a](mailto:a@b.org)\`.`],
    [
      '(a)[https://e.com/]',
      '15:1+19',
      'Expected the text of a link between `[]` and its address between `()`, found them the other way round. Write `[a](https://e.com/)`.',
    ],
    [
      'So: ! [A](/tray.png)',
      '15:5+16',
      'Expected `!` right before the brackets of an image, found a space between them. Write `![A](/tray.png)`.',
    ],
    [
      '[[2-raised-bed]]',
      '15:1+16',
      'Expected a link as `[text](address)`, found one between two brackets. Write `[text](/weeks/2-raised-bed/)`.',
    ],
    [
      'See [[2-raised-bed#features|the bed]].',
      '15:5+33',
      'Expected a link as `[text](address)`, found one between two brackets. Write `[the bed](/weeks/2-raised-bed/)`.',
    ],
    ['##Sow', '15:1+2', missing],
    ['> - ##Sow', '15:5+2', missing],
    ['#Sow', '15:1+1', 'Expected a space behind `#`, found none. Write `## Sow`.'],
    ['##\u00A0Sow', '15:1+2', other('##')],
    ['-\u00A0Sow', '15:1+1', other('-')],
    ['1.\u00A0Sow', '15:1+2', other('1.')],
    [
      '| a | b |\n|---|\n| 1 | 2 |',
      '16:1+5',
      `${row} with 2 columns as in the line above, found 1. Write \`| --- | --- |\`.`,
    ],
    [
      '> | a | b |\n> | 1 | 2 |',
      '15:3+9',
      `${row} below the first line of a table, found none. Write \`| --- | --- |\` below it.`,
    ],
    [
      '> [!NOTE]\n> Sow.',
      '15:3+7',
      'Expected an aside as `:::note`, found that of GitHub. Write `:::note`, the text without `>`, and `:::`, each on lines of their own.',
    ],
    [
      '> [!warning] Sow.',
      '15:3+10',
      'Expected an aside as `:::caution`, found that of GitHub. Write `:::caution`, the text without `>`, and `:::`, each on lines of their own.',
    ],
  ])('tells %j', (body, place, words) => {
    expect(judge(body)).toEqual([`${place} ${words}`]);
  });

  test.each([
    '`[a] (/b/)`, `[[a]]` and \\[[a]]',
    'The list[i] (see below), a[[0]] and [sic] (maybe).',
    '[[a]](/weeks/) and [a](/weeks/ "b c")',
    '#1, #hashtag, C# and x ##y',
    'Use a | b\nor c | d',
    '| a | b |',
    '| a | b |\n| --- | --- |\n| 1 |',
    '```text\n##Sow\n[a] (/b/)\n```',
    '> [!a] is a note.',
    'Sow! [A](/weeks/)',
    "[Next](/weeks/ 'The weeks') and ![Icon](/tray.png 'An icon')",
    'See [[docs]] and [docs] (https://example.com).\n\n[docs]: https://example.com',
    'Text [[^1]].\n\n[^1]: Note.',
    '[a](/weeks/ "see [b] (/weeks/2-raised-bed/)")',
    'The matrix [[1, 2]], [[ -f file ]] in bash, and [[nodiscard]].',
    'Mend the bug [critical] (#42), git log [options] (/path), Open (drive)[/path] there.',
    '#JavaScript and #CSS are the tags',
    'Tags:\n#DevOps #Docker',
    '#FFAA00 is orange',
    'Join us on\n##javascript at Libera.',
    'It is cold at\n-\u00A05 °C.',
    '|x|\n|y|',
  ])('takes %j for what it is', (body) => {
    expect(judge(body)).toEqual([]);
  });
});

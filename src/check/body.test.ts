// A body with tags and braces that do not belong together is read around them.
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { readBody } from './body.ts';
import { ContentFile } from './content-file.ts';
import { CONTEXT, goodFile, makeSource, makeSources, replace } from './testing.ts';

const WEEK = 'weeks/1-seed-tray.mdx';
const GUIDE = 'guides/how-to-begin.mdx';

/** What is found in a body that begins on line 15. */
function find(body: string): string[] {
  return checkContent(makeSources({ [WEEK]: replace('Sow.', body) }), CONTEXT).map(
    ({ rule, line, column }) => `${rule} ${line}:${column}`,
  );
}

function read(body: string) {
  return readBody(new ContentFile(makeSource(GUIDE, `---\ntitle: A\n---\n${body}`)));
}

const REST = [
  '# Title',
  '',
  '#### Deep',
  '',
  '[Lost](/nowhere/) and ![](/tray.png)',
  '',
  'TODO',
  '',
  '```json',
  '{ "a": 1, }',
  '```',
  '',
  '[Press](javascript:alert(1))',
].join('\n');

describe('what stands beside a mistake is told', () => {
  test.each([
    ['an open tag', '<Steps>', '15:1'],
    ['a closing tag', '</Steps>', '15:1'],
    ['an open brace', 'Sow {now', '15:5'],
    ['code that is none', 'Sow {a b}', '15:5'],
    ['half of a tag', 'Sow <5 seeds', '15:5'],
    ['a comment', '<!-- Later -->', '15:1'],
  ])('%s', (_, mistake, place) => {
    const told = [
      `mdx-syntax ${place}`,
      'heading-level 17:1',
      'heading-level 19:1',
      'broken-link 21:8',
      'image-alt 21:23',
      'todo-left 23:1',
      'code-syntax 26:9',
      'unsafe-url 29:9',
    ];
    expect(find(`${mistake}\n\n${REST}`)).toEqual(told);
  });

  test.each([
    ['a misspelt closing tag', '<Steps>\n\n1. Sow.\n\n</Step>', ['mdx-syntax 19:1']],
    ['a misspelt opening tag', '<Stps>\n\n1. Sow.\n\n</Steps>', ['mdx-syntax 15:2']],
    ['an opening tag in small letters', '<steps>\n\n1. Sow.\n\n</Steps>', ['mdx-syntax 15:2']],
    ['a misspelt tag in a line', 'Sow <Stps>a</Steps>.', ['mdx-syntax 15:6']],
    ['a space in an opening tag', '< Steps>\n\n1. Sow.\n\n</Steps>', ['mdx-syntax 15:1']],
    ['an opening tag without its first sign', 'Steps>\n\n1. Sow.\n\n</Steps>', ['mdx-syntax 15:1']],
    ['a space in a closing tag', '<Steps>\n\n1. Sow.\n\n< /Steps>', ['mdx-syntax 19:1']],
    ['a backslash in a closing tag', '<Steps>\n\n1. Sow.\n\n<\\Steps>', ['mdx-syntax 19:1']],
    ['quotes of print in a tag', '<Steps class=“x”>\n\n1. Sow.\n\n</Steps>', ['mdx-syntax 15:1']],
    ['an opening tag without its last sign', '<Steps\n\n1. Sow.\n\n</Steps>', ['mdx-syntax 15:1']],
    ['two braces', 'See ${{ secrets.TOKEN }}.', ['mdx-syntax 15:6']],
    ['two braces around a name', 'See {{ token }}.', ['no-code 15:5']],
    ['styles', '<style>a { color: red }</style>', ['mdx-syntax 15:1']],
    ['styles that can be code', '<style>a {color}</style>', ['unknown-component 15:2']],
    ['a comment with a note in it', '<!-- TODO\nlater -->', ['mdx-syntax 15:1']],
    ['a table of HTML', '<table>\n<tr>\n<td>\n\nSow.', ['mdx-syntax 15:1']],
    ['a table of HTML with rows that end', '<table>\n<tr><td>a</td></tr>\n', ['mdx-syntax 15:1']],
    [
      'an element of HTML in another',
      '<details>\n<summary>A</summary>\n\nB\n</details>',
      ['unknown-component 15:2'],
    ],
    ['an aside in an aside', ':::note\n:::tip\na\n:::\n:::', ['bad-directive 15:1']],
    ['a line of = below text', 'Sow\n=======', ['heading-level 16:1']],
    ['elements of HTML in the wrong order', '```html\n<b><i>x</b></i>\n```', ['code-syntax 16:12']],
    ['two closing tags in the wrong order', '<Steps>\n\n1. <b>Sow.</Steps>', ['mdx-syntax 17:11']],
    ['an address that is not safe', '[Sow](/a\\b.html)', ['unsafe-url 15:7']],
    ['an address with a password', '[Sow](//a:b@example.com)', ['unsafe-url 15:7']],
  ])('one mistake is told once: %s', (_, body, told) => {
    expect(find(body)).toEqual(told);
  });

  test('also before it, and between several', () => {
    expect(find('# A\n\n<Steps>\n\n# B\n\nSow {a b} now\n\n# C\n\nSow <5\n\n# D')).toEqual([
      'heading-level 15:1',
      'mdx-syntax 17:1',
      'heading-level 19:1',
      'mdx-syntax 21:5',
      'heading-level 23:1',
      'mdx-syntax 25:5',
      'heading-level 27:1',
    ]);
  });
});

describe('what follows from a mistake is not told', () => {
  test.each([
    ['the end of a tag that is out of place', 'Sow <Steps>\n\n</Steps>', 1],
    ['the same tag in another order', '<Steps>\n\n<FileTree>\n\n</Steps>\n\n</FileTree>', 1],
    ['a second mistake on the line', 'Sow {a b} and {c d}', 1],
    ['another open tag is', '<Steps>\n\n<FileTree>', 2],
    ['a tag in place of the one that closes it', '<Steps>\n\n1. Sow.\n\n<Steps>', 1],
  ])('%s', (_, body, count) => {
    expect(find(body).filter((problem) => problem.startsWith('mdx-syntax'))).toHaveLength(count);
  });
});

describe('readBody', () => {
  test('says whether all was read', () => {
    expect(read('Sow.')).toMatchObject({ isWhole: true, errors: [] });
    expect(read('Sow.\n\n<Steps>')).toMatchObject({ isWhole: false, errors: [{ line: 3 }] });
    expect(read('Sow.\n\n<Steps>').nodes.map(({ type }) => type)).toContain('paragraph');
    expect(readBody(new ContentFile(makeSource(GUIDE, 'Sow.')))).toMatchObject({
      isWhole: false,
      errors: [],
    });
  });

  test('keeps every piece in its place behind a mistake that is hidden', () => {
    const { nodes } = read('Sow <Steps> now.\n\n## Water');
    expect(nodes.find(({ type }) => type === 'heading')?.position?.start.offset).toBe(18);
  });

  test('gives up on a body with more mistakes than anybody makes', () => {
    const { nodes, errors } = read('Sow <5\n\n'.repeat(100));
    expect(nodes).toEqual([]);
    expect(errors).toHaveLength(21);
  });

  // The reader's own limits: one more of any of these takes it minutes, or the memory.
  test.each([
    ['{', 1_000],
    ['(', 3_000],
    ['[', 3_000],
    ['<', 3_000],
    ['>', 3_000],
    ['&', 3_000],
    ['"', 5_000],
    ["'", 5_000],
    [':', 5_000],
    ['~', 3_000],
    ['_', 5_000],
    ['@', 3_000],
    ['...', 1_000],
    ['+ ', 3_000],
    ['* ', 3_000],
    ['- ', 10_000],
    ['. ', 20_000],
  ])('takes the sign %s a number of times, and is told where there is one more', (sign, most) => {
    const write = (last: string) => `\`${sign.repeat(most - 1)}\`\n\n\`${last}\``;
    expect(read(write(sign)).errors).toEqual([]);
    expect(read(write(sign + sign)).errors).toEqual([
      { line: 3, column: 2 + sign.length, message: `more than ${most} times the sign ${sign}` },
    ]);
  });
});

test('a list that a guide does not show is told only where the body was read', () => {
  const edit = (text: string) => text.replace('<ResourceGroups />', '');
  const open = (text: string) => edit(text).replace('Begin.', '<Steps>');
  const rules = (change: (text: string) => string) =>
    checkContent(makeSources({ [GUIDE]: () => change(goodFile(GUIDE)) }), CONTEXT).map(
      ({ rule }) => rule,
    );
  expect(rules(edit)).toEqual(['guide-lists']);
  expect(rules(open)).toEqual(['mdx-syntax']);
});

// What the check says of the two lines around frontmatter, which phones change and thumbs misplace.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';

const WEEK = 'weeks/2-raised-bed.mdx';

function judge(edit: Edit): string[] {
  return checkContent(makeSources({ [WEEK]: edit }), CONTEXT)
    .filter(({ file }) => file === WEEK)
    .map(
      ({ rule, line, column, length, message, hint }) =>
        `${rule} ${line}:${column}+${length} ${message} (${hint ?? ''})`,
    );
}

/** A file that ends its frontmatter, in line 23, with another line. */
function endWith(line: string): Edit {
  return replace('\n---\n\nPlant', `\n${line}\n\nPlant`);
}

describe('a line that was meant to end the frontmatter', () => {
  test.each(['—', '—-', '–-', '–––', '----', '--', ' ---', '+++', '***', '...'])(
    'is told where it stands: %j',
    (line) => {
      const told = `frontmatter 23:1+${line.length} Expected \`---\` on a line of its own behind the last field, found \`${line}\`. (Write \`---\`.)`;
      expect(judge(endWith(line))).toEqual([told]);
      expect(judge((text) => `${endWith(line)(text) ?? ''}\n---\n\nMore.\n`)).toEqual([told]);
    },
  );

  test('is told where the text follows it at once', () => {
    expect(judge(endWith('--- Plant'))).toEqual([
      'frontmatter 23:1+9 Expected `---` on a line of its own behind the last field, found `--- Plant`. (Put what stands behind `---` on the next line.)',
    ]);
  });

  test('is not looked for in the body', () => {
    expect(judge((text) => `${text.replace('\n---\n\nPlant', '\n\nPlant')}\n***\n`)).toEqual([
      'frontmatter 1:1+3 Expected the frontmatter to end, found no second line `---`. (Put a line `---` after the last field.)',
    ]);
  });

  test('is not one in the text of a field, whatever else is wrong', () => {
    const told = judge(
      replace('skills: [Digging]', 'why: >-\n  One\n  --\n  two\nskills: [Digging'),
    );
    expect(told).toEqual([expect.stringMatching(/^yaml-syntax 10:9\+1 /)]);
  });

  test('is to be removed where fields follow it', () => {
    expect(judge(replace('skills:', '----\nskills:'))).toEqual([
      'frontmatter 6:1+4 Expected a field, found `----`, which ends the frontmatter. (Remove the line.)',
    ]);
  });
});

describe('a file that begins with', () => {
  const BEGIN = 'Expected the file to begin with';
  const REMOVE = 'Remove what stands before it.';
  const MISSING = 'Begin with a line `---`, then the fields, then a line `---`.';

  test.each([
    ['----', `1:1+4 ${BEGIN} a line \`---\`, found \`----\`. (Write \`---\`.)`],
    ['—-', `1:1+2 ${BEGIN} a line \`---\`, found \`—-\`. (Write \`---\`.)`],
    [' ---', `1:1+4 ${BEGIN} a line \`---\`, found \` ---\`. (Write \`---\`.)`],
    ['\n---', `1:1+1 ${BEGIN} a line \`---\`, found an empty line before it. (${REMOVE})`],
    ['x---', `1:1+4 ${BEGIN} a line \`---\`, found \`x---\`. (Write \`---\`.)`],
    ['# Bed', `1:1+5 ${BEGIN} frontmatter, found "# Bed". (${MISSING})`],
    [
      '# Bed\n\n---',
      `1:1+5 ${BEGIN} a line \`---\`, found "# Bed" before it. (Move it below the second line \`---\`, or remove it.)`,
    ],
  ])('%j is told what it begins with', (line, problem) => {
    expect(judge((text) => text.replace('---', line))).toEqual([`frontmatter ${problem}`]);
  });

  test('a field is told to have no line before it, and none behind it where there is none', () => {
    const told = (end: string) =>
      `frontmatter 1:1+7 ${BEGIN} a line \`---\`, found "week: 2". (${end})`;
    expect(judge((text) => text.replace('---\n', ''))).toEqual([
      told('Put a line `---` before it.'),
    ]);
    expect(judge((text) => text.replaceAll('---\n', ''))).toEqual([
      told('Put a line `---` before it, and one behind the last field.'),
    ]);
  });

  test('nothing at all is told so', () => {
    expect(judge(() => ' \n')).toEqual([
      `frontmatter 1:1+1 ${BEGIN} frontmatter, found nothing. (${MISSING})`,
    ]);
  });
});

describe('a line `---` in the midst of the fields', () => {
  const CUT = 'Expected a line `---` behind the last field only, found one with fields behind it.';

  test.each([
    ['skills:', '6:1+3'],
    ['passed:', '22:1+3'],
  ])('is told alone, before %s', (key, place) => {
    expect(judge(replace(`\n${key}`, `\n---\n${key}`))).toEqual([
      `frontmatter ${place} ${CUT} (Remove the line.)`,
    ]);
  });

  test('is to be moved where no other ends them', () => {
    const edit: Edit = (text) =>
      text.replace('\npassed:', '\n---\npassed:').replace('\n---\n\nPlant', '\n\nPlant');
    expect(judge(edit)).toEqual([`frontmatter 22:1+3 ${CUT} (Move it behind the last field.)`]);
  });

  test('hides nothing of what is wrong in them', () => {
    const edit: Edit = (text) =>
      text.replace('\nskills:', '\n---\nskills:').replace('hours: 6', 'hours: many');
    expect(judge(edit).map((problem) => problem.slice(0, 16))).toEqual([
      'frontmatter 6:1+',
      'wrong-type 8:8+4',
    ]);
  });

  test('is told where the fields before it need those behind it, and where these are wrong', () => {
    const told = (key: string, line = '') =>
      judge(replace(`\n${key}`, `\n---\n${line}${key}`)).map((problem) => problem.slice(0, 16));
    expect(told('features:', '\n')).toEqual(['frontmatter 11:1']);
    expect(told('prerequisites:')).toEqual(['frontmatter 12:1']);
    const edit: Edit = (text) => text.replace('\npassed: [soil/loose]', '\n---\npassed: [7]');
    expect(judge(edit).map((problem) => problem.slice(0, 16))).toEqual([
      'frontmatter 22:1',
      'wrong-type 23:10',
    ]);
  });

  test.each([
    ['a sentence that is no value of its field', 'repo: see below.\n\n---\n\nPlant.\n'],
    ['the same without a rule', 'repo: see below.\n\n## More\n\nPlant.\n'],
    ['a paragraph that may be a field', '\nwhy: to plant.\n\n---\n\nPlant.\n'],
    ['a paragraph', 'Plant: a bed.\n\n---\n'],
    ['a heading above a rule', 'Summary: plants\n---\n'],
    ['a field that is there already', 'title: Bed\n---\n'],
  ])('is none before %s', (_, body) => {
    expect(judge((text) => text.replace(/\n\nPlant[^]*/, `\n${body}`))).toEqual([]);
  });
});

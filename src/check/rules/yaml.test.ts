// What the check says of frontmatter that is not YAML, or not to Astro's reader: all of it, and where.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';

const WEEK = 'weeks/1-seed-tray.mdx';
const PHASE = 'phases/garden.mdx';

function find(edit: Edit, path = WEEK): string[] {
  return checkContent(makeSources({ [path]: edit }), CONTEXT).map(
    ({ rule, file, line, column, length, message }) =>
      `${file === path ? '' : `${file} `}${rule} ${line}:${column}+${length} ${message}`,
  );
}

describe('a key on another line than its colon, which ends the build,', () => {
  test.each([
    ['hours: 4', 'hours\n  : 4', '7:1+5', 'hours'],
    ['week: 1', 'week\n  : 1', '2:1+4', 'week'],
    [
      'goal: Grow',
      'architecture:\n  summary\n    : A tray.\n  parts: []\n  flows: []\ngoal: Grow',
      '10:3+7',
      'summary',
    ],
    [
      'goal: Grow',
      'pitfalls:\n  - symptom\n      : It is wet.\n    cause: Rain\n    cure: Wait\ngoal: Grow',
      '10:5+7',
      'symptom',
    ],
    ['hours: 4', '"hours"\n  : 4', '7:1+7', '"hours"'],
    ['hours: 4', 'hours # of work\n  : 4', '7:1+5', 'hours'],
    [
      'features: [It holds ten seeds]',
      'features: [{ title: Dry, done\n : false }]',
      '11:26+4',
      'done',
    ],
    [
      'features: [It holds ten seeds]',
      'features: [{ title: Dry, "do\n ne": false }]',
      '11:26+3',
      '"do ne"',
    ],
  ])('is told for %j as %j', (from, to, place, key) => {
    expect(find(replace(from, to))).toContain(
      `yaml-syntax ${place} Expected a colon right behind \`${key}\`, found it on a later line.`,
    );
  });

  test('is told alone, since the value can be read', () => {
    expect(find(replace('hours: 4', 'hours\n  : 4'))).toHaveLength(1);
  });

  test.each(['? hours\n: 4', 'hours:\n  4', 'hours   : 4'])('is none in %j', (fields) => {
    expect(find(replace('hours: 4', fields))).toEqual([]);
  });
});

describe('a bracket or a quote that is not closed', () => {
  test.each([
    ['categories: [Soil]', 'categories: [Soil', '5:13+1', '`]` for this `[`'],
    ['categories: [Soil]', 'categories: [\n    Soil,', '5:13+1', '`]` for this `[`'],
    ['categories: [Soil]', "categories: [It's, Soil", '5:13+1', '`]` for this `[`'],
    ['features: [It holds ten seeds]', 'features: [{ title: Dry ]', '11:12+1', '`}` for this `{`'],
    ['hours: 4', 'hours: "4', '7:8+1', 'another `"` for this `"`'],
    ['hours: 4', "hours: '4", '7:8+1', "another `'` for this `'`"],
    ['skills: [Sowing]', 'skills: ["Sowing]', '6:10+1', 'another `"` for this `"`'],
    ['goal: Grow', 'goal: "It\'s [Grow', '9:7+1', 'another `"` for this `"`'],
  ])('is told where it is opened: %j as %j', (from, to, place, expected) => {
    expect(find(replace(from, to))).toEqual([
      `yaml-syntax ${place} Expected ${expected}, found none.`,
    ]);
  });
});

describe('a field in another column than those beside it', () => {
  test.each([
    ['the first one', 'week: 1', '2:3+4', 'week'],
    ['one behind a number', 'title: Seed Tray', '3:3+5', 'title'],
    ['one behind text', 'summary: A', '4:3+7', 'summary'],
    ['one behind a list', 'hours: 4', '7:3+5', 'hours'],
  ])('is told on its line: %s', (_, field, place, name) => {
    expect(find(replace(field, `  ${field}`))).toEqual([
      `yaml-syntax ${place} Expected \`${name}:\` to begin in the same column as the fields beside it, found it in another one.`,
    ]);
  });

  test('is told in an item of a list', () => {
    const edit = replace('    title: Sowing\n', '   title: Sowing\n');
    expect(find(edit, PHASE)).toEqual([
      expect.stringMatching(/^yaml-syntax 15:4\+5 Expected `title:` to begin in the same column/),
    ]);
  });

  test('hides no other field: the first of a file is read all the same', () => {
    const edit: Edit = (text) =>
      text.replace('week: 1', '  week: 3').replace('hours: 4', 'hours: 0');
    expect(find(edit).map((problem) => problem.split(' ', 2).join(' '))).toEqual([
      'yaml-syntax 2:3+4',
      'week-range 2:9+1',
      'out-of-range 7:8+1',
    ]);
  });
});

describe('aliases that repeat each other', () => {
  test('are told at the first that is one too many, with those inside of it counted', () => {
    const bomb = 'ideas:\n  - &a [x, x]\n  - &b [*a, *a, *a]\n  - &c [*b, *b, *b]\n  - *c';
    expect(
      find(replace('goal:', `${bomb}\ngoal:`)).map((line) => line.split(' Exp', 1)[0]),
    ).toEqual(['yaml-alias 12:13+2']);
    const few = 'ideas: [&a x, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]';
    expect(find(replace('goal:', `${few}\ngoal:`)).filter((line) => /alias/.test(line))).toEqual(
      [],
    );
  });
});

describe('text that begins with &', () => {
  test.each([
    ['title: Seed Tray', 'title: &Seed Tray', '3:8+5', '`title: "&Seed Tray"`'],
    ['skills: [Sowing]', 'skills:\n  - &Sow well', '7:5+4', '`"&Sow well"`'],
  ])('is told, because its first word is lost: %j as %j', (from, to, place, quoted) => {
    const name = to.replace(/^[^]*&(\w+).*/, '$1');
    expect(find(replace(from, to))).toEqual([
      `yaml-alias ${place} Expected text, found \`&${name}\`, a mark for something to be repeated, which nothing repeats.`,
    ]);
    const [problem] = checkContent(makeSources({ [WEEK]: replace(from, to) }), CONTEXT);
    expect(problem?.hint).toBe(`Put the whole text between quotes: ${quoted}.`);
  });

  test('is a mark where an alias repeats it', () => {
    expect(find(replace('skills: [Sowing]', 'skills: [&a Sowing]\nideas: [*a]'))).toEqual([]);
  });
});

describe('an alias of nothing', () => {
  test.each([
    ['title: Seed Tray', 'title: *x', '3:8+2', 'x'],
    ['title: Seed Tray', 'title: *Bold* text', '3:8+6', 'Bold*'],
    ['skills: [Sowing]', 'skills: [Sowing, *x]', '6:18+2', 'x'],
    ['skills: [Sowing]', 'skills:\n  - *x', '7:5+2', 'x'],
    ['skills: [Sowing]', 'skills: [*later]\nideas: [&later Sow]', '6:10+6', 'later'],
  ])('is told at the alias: %j as %j', (from, to, place, name) => {
    expect(find(replace(from, to))).toEqual([
      `yaml-alias ${place} Expected a value, found \`*${name}\`, which repeats what \`&${name}\` marks; nothing before it is marked so.`,
    ]);
  });

  test('is not told of one that repeats what can’t be read', () => {
    const edit: Edit = (text) =>
      text.replace('categories: [Soil]', 'categories: [&a Soil').replace('[Sowing]', '[*a]');
    expect(find(edit)).toEqual([expect.stringMatching(/^yaml-syntax 5:13/)]);
  });

  test('may repeat what stands before it', () => {
    expect(find(replace('skills: [Sowing]', 'skills: [&a Sowing]\nideas: [*a]'))).toEqual([]);
  });
});

describe('a line ...', () => {
  const problem = 'Expected a field, found `...`, behind which YAML ends.';

  test.each([
    ['week: 1', 2],
    ['hours: 4', 7],
    ['resources: [seed', 12],
  ])('before `%s` is told on its line, and hides nothing', (field, line) => {
    expect(find(replace(field, `...\n${field}`))).toEqual([`yaml-syntax ${line}:1+3 ${problem}`]);
  });

  test('at the end, or in text, is fine', () => {
    expect(find(replace('[seed-catalog]', '[seed-catalog]\n...'))).toEqual([]);
    expect(find(replace('goal: Grow', 'goal: ... Grow'))).toEqual([]);
  });
});

describe('several mistakes in one frontmatter', () => {
  test('are all told', () => {
    const edit: Edit = (text) =>
      text
        .replace('week: 1', 'week: 1\nsurprise: [1')
        .replace('[Soil]', '[Soil')
        .replace('skills: [Sowing]', 'skills:\n\t- Sowing\n\t- Digging')
        .replace('hours: 4', 'hours: four\nhours: 4')
        .replace('goal: Grow', 'goal: "Grow')
        .replace('[seed-catalog]', '[rake]')
        .replace('features:', 'no field\nfeatures:');
    expect(find(edit).map((problem) => problem.split(' ', 2).join(' '))).toEqual([
      'resources/seed-catalog.mdx unused-resource',
      'unknown-key 3:1+8',
      'yaml-syntax 3:11+1',
      'yaml-syntax 6:13+1',
      'tab-indentation 8:1+1',
      'tab-indentation 9:1+1',
      'wrong-type 10:8+4',
      'duplicate-key 11:1+5',
      'yaml-syntax 13:7+1',
      'yaml-syntax 15:1+8',
      'dangling-reference 17:13+4',
    ]);
  });

  test('a key that is repeated is told in fields that can and that can’t be read', () => {
    const edit: Edit = (text) =>
      text.replace('[Soil]', '[Soil').replace('hours: 4', 'hours: 4\nhours: 5');
    expect(find(edit).map((problem) => problem.split(' ', 2).join(' '))).toEqual([
      'yaml-syntax 5:13+1',
      'duplicate-key 8:1+5',
    ]);
  });

  test('a field that can’t be read is not missing, nor a week that can’t be', () => {
    expect(find(replace('status: not-started', 'status: [not-started'))).toHaveLength(1);
    expect(find(replace('hours: 4', 'hours 4'))).toHaveLength(1);
    expect(find(replace('resources: [seed-catalog]', 'resources: [seed-catalog'))).toHaveLength(1);
  });

  test('a line that a field can begin with only elsewhere is told', () => {
    expect(find(replace('hours: 4', 'hours #4: 4'))).toEqual([
      expect.stringMatching(/^yaml-syntax 7:1\+11 Expected a field/),
    ]);
    expect(find(replace('skills: [Sowing]', '!skills: [Sowing]'))).toEqual([
      expect.stringMatching(/^yaml-syntax 6:\d+\+1 /),
    ]);
  });

  test('both versions of a merge are not told as repeated fields', () => {
    const conflict = '<<<<<<< HEAD\nhours: 0\n||||||| base\nhours: 3\n=======\nhours: 5\n>>>>>>> x';
    expect(
      find(replace('hours: 4', conflict)).map((problem) => problem.split(' ', 2).join(' ')),
    ).toEqual([
      'merge-conflict 7:1+12',
      'out-of-range 8:8+1',
      'merge-conflict 9:1+12',
      'merge-conflict 11:1+7',
      'merge-conflict 13:1+9',
    ]);
  });
});

describe('a comment', () => {
  test.each([
    ['hours: 4', 'hours: 4 #guess'],
    ['status: not-started', 'status: not-started #todo'],
    ['goal: Grow ten sprouts', 'goal: Grow ten sprouts # Ten is enough.'],
    ['goal: Grow ten sprouts', 'goal: "Grow" #ten'],
    ['goal: Grow ten sprouts', 'goal: Grow C#'],
    ['goal: Grow ten sprouts', '#goal: None\ngoal: Grow ten sprouts'],
    ['skills: [Sowing]', 'skills:\n  - Sowing\n  #- Digging'],
  ])('that nobody takes for text is fine: %j as %j', (from, to) => {
    expect(find(replace(from, to))).toEqual([]);
  });

  test.each([
    ['skills: [Sowing]', 'skills:\n  - Sow bag #1', '7:13+2'],
    ['skills: [Sowing]', 'skills: [Sow, Dig bed #1\n]', '6:23+2'],
  ])('in the midst of text is told: %j as %j', (from, to, place) => {
    expect(find(replace(from, to))).toEqual([
      `cut-text ${place} Expected the whole text, found a \`#\`, from which on it is a comment.`,
    ]);
  });
});

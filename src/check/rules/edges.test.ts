// The edges of rules: what they tell, right beside what they let pass.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, goodFile, makeSources, replace, type Edit } from '../testing.ts';
import { editAll, findByRule } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';

describe('unused-resource', () => {
  const unused = replace('resources: [seed-catalog]', 'resources: []');

  test.each([
    [
      'a platform',
      {
        [TRAY]: editAll([
          'resources: [seed-catalog]',
          'deployment: [{ platform: seed-catalog, how: Sow. }]',
        ]),
      },
    ],
    [
      'a group of a guide',
      { [TRAY]: unused, 'guides/how-to-begin.mdx': replace('[spade-guide]', '[seed-catalog]') },
    ],
    [
      'a part to read',
      { [TRAY]: replace('[seed-catalog]', '[{ resource: seed-catalog, part: One }]') },
    ],
  ])('takes %s for a use', (_, edits) => {
    expect(findByRule('unused-resource', edits)).toEqual([]);
  });

  test('tells one that is in none of them', () => {
    expect(findByRule('unused-resource', { [TRAY]: unused })).toHaveLength(1);
  });

  test.each([
    ['a copy', 'resources/seed-catalog-2.mdx', undefined, 'duplicate-url'],
    [
      'a file with a capital',
      'resources/Seed-Catalog.mdx',
      'resources/seed-catalog.mdx',
      'file-name',
    ],
  ])('leaves %s to the rule that tells what is wrong with it', (_, path, gone, rule) => {
    const text = goodFile('resources/seed-catalog.mdx');
    const sources = makeSources({ [path]: () => text }).filter((source) => source.path !== gone);
    expect(checkContent(sources, CONTEXT).map((problem) => problem.rule)).toEqual([rule]);
  });
});

describe('unmet-check', () => {
  const CHECKS = '{ id: loose, title: A, summary: B. }, { id: damp, title: C, summary: D. }';
  const list = (scope: string) =>
    `---\ntitle: T\nsummary: S.\norder: 2\nscope: ${scope}\nparts: [{ id: air, title: A, checks: [${CHECKS}] }]\n---\n\nA.\n`;

  test('tells each check that no week names, and those of no other scope', () => {
    const change = replace(
      'resources: [seed-catalog]',
      'resources: [seed-catalog]\nchecks: [air/loose]',
    );
    const files = {
      'checklists/a.mdx': () => list('week'),
      'checklists/b.mdx': () => list('phase'),
    };
    expect(findByRule('unmet-check', { ...files, [TRAY]: change })).toEqual([
      'checklists/a.mdx:6 Expected a week that meets "air/damp" first, found none.',
    ]);
  });

  test.each(['checks: [3]', 'checks: 3', 'checks: [soil/lose]'])(
    'says nothing of one that %j may stand for',
    (checks) => {
      const change = replace('checks: [soil/loose]', checks);
      expect(findByRule('unmet-check', { [BED]: change })).toEqual([]);
    },
  );
});

describe('image-alt', () => {
  test.each([
    ['![](/a.png)', 1],
    ['![ ](/a.png)', 1],
    ['![&nbsp;](/a.png)', 1],
    ['![][a]\n\n[a]: /a.png', 1],
    ['![A tray](/a.png)', 0],
  ])('finds in %j a number of %i', (body, count) => {
    expect(findByRule('image-alt', { [TRAY]: replace('Sow.', body) })).toHaveLength(count);
  });
});

describe('empty-body', () => {
  test.each([
    ['', 1],
    [' \n\t\n\u00A0\n', 1],
    ['a', 0],
  ])('finds in %j a number of %i', (body, count) => {
    expect(findByRule('empty-body', { [TRAY]: replace('\nSow.\n', body) })).toHaveLength(count);
  });
});

describe('todo-left', () => {
  test.each([
    ['TODO: sow', ['TODO']],
    ['FIXME', ['FIXME']],
    ['Depth TBD.', ['TBD']],
    ['TODO and TODO', ['TODO', 'TODO']],
    ['TODOS, xTODO, todo and Fixme', []],
    ['- Sow **TODO**\n\n| a |\n| - |\n| b |', ['TODO']],
    ['Write `TODO`, [or](/weeks/ "TODO").\n\n```js\n// TODO\n```', []],
  ])('finds in %j %j', (body, words) => {
    expect(findByRule('todo-left', { [TRAY]: replace('Sow.', body) })).toEqual(
      words.map((word) => `${TRAY}:15 Expected finished text, found "${word}".`),
    );
  });

  test('finds it in the frontmatter', () => {
    expect(
      findByRule('todo-left', { [TRAY]: replace('goal: Grow', 'goal: FIXME Grow') }),
    ).toHaveLength(1);
  });
});

describe('prerequisite-order', () => {
  test('tells a later week that needs nothing of this one', () => {
    const edits = {
      [BED]: replace('prerequisites: [1-seed-tray]\n', ''),
      [TRAY]: replace('goal:', 'prerequisites: [2-raised-bed]\ngoal:'),
    };
    expect(
      checkContent(makeSources(edits), CONTEXT).map(({ message, hint }) => [message, hint]),
    ).toEqual([
      [
        'Expected a week before 1, found "2-raised-bed".',
        '"2-raised-bed" is week 2: remove it, or name a week that comes before this one.',
      ],
    ]);
  });

  test('leaves what closes a circle to the rule about that', () => {
    const edit = replace('goal:', 'prerequisites: [2-raised-bed]\ngoal:');
    expect(tellRules({ [TRAY]: edit })).toEqual(['prerequisite-cycle']);
  });

  test('tells a week that needs itself, also where its number can’t be read', () => {
    expect(tellRules({ [BED]: replace('[1-seed-tray]', '[2-raised-bed]') })).toEqual([
      'prerequisite-order',
    ]);
    const unread = editAll(['[1-seed-tray]', '[2-raised-bed]'], ['week: 2', 'week: two']);
    expect(tellRules({ [BED]: unread })).toEqual(['wrong-type', 'prerequisite-order']);
  });
});

/** The rules that find something. */
function tellRules(edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT).map(({ rule }) => rule);
}

describe('the scope of a checklist', () => {
  const CHECKLIST = 'checklists/before-planting.mdx';
  const phase = replace('scope: week', 'scope: phase');

  test('is told once where several weeks name its checks', () => {
    const edits = { [CHECKLIST]: phase, [TRAY]: replace('goal:', 'checks: [soil/loose]\ngoal:') };
    expect(findByRule('dangling-reference', edits)).toEqual([
      `${CHECKLIST}:5 \`scope\`: Expected week, because 2 weeks name checks of this list, found phase.`,
    ]);
    expect(tellRules(edits)).toEqual(['dangling-reference']);
  });

  test('is in the hint where one week does', () => {
    const [problem] = checkContent(makeSources({ [CHECKLIST]: phase }), CONTEXT);
    expect(problem?.hint).toBe(
      `It is in ${CHECKLIST}, which has \`scope: phase\`: name another one, or remove it here.`,
    );
  });
});

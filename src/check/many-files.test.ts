// A mistake in one file that many others show is told once, where it was made.
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { CONTEXT, goodFile, makeSources, replace, type Edit } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';
const LIST = 'checklists/before-planting.mdx';
const GUIDE = 'guides/how-to-begin.mdx';

function find(edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT).map(
    ({ rule, file, line }) => `${rule} ${file}:${line}`,
  );
}

describe('a mistake that many files show', () => {
  const CATALOG = 'resources/seed-catalog.mdx';
  const twice = (edits: Readonly<Record<string, Edit>>) =>
    find({ ...edits, [CATALOG]: replace('topic: Seeds', 'topic: Tools') });

  test.each<[what: string, edits: Readonly<Record<string, Edit>>, told: string[]]>([
    [
      'a category that the phase alone has otherwise',
      { [PHASE]: replace('categories: [Soil, Plants]', 'categories: [Sol, Plants]') },
      [`unknown-category ${PHASE}:11`],
    ],
    [
      'an entry of a milestone that begins elsewhere',
      {
        [PHASE]: replace(
          'outcomes: [A tray]',
          'outcomes:\n      - A tray\n  - A pot\n      - A bag',
        ),
      },
      [`yaml-syntax ${PHASE}:20`],
    ],
    [
      'hours of a week that are not those of its plan and its phase',
      { [BED]: replace('hours: 6', 'hours: 7') },
      [`plan-hours ${BED}:7`],
    ],
    [
      'hours of a session',
      { [BED]: replace('    hours: 4', '    hours: 5') },
      [`plan-hours ${BED}:14`],
    ],
    [
      'a week that needs a later one, which needs it',
      { [TRAY]: replace('resources: [seed', 'prerequisites: [2-raised-bed]\nresources: [seed') },
      [`prerequisite-cycle ${TRAY}:12`],
    ],
    [
      'a component that is nearly the one that shows the lists of a guide',
      { [GUIDE]: replace('<ResourceGroups />', '<ResourceGroup />') },
      [`unknown-component ${GUIDE}:12`],
    ],
    [
      'a key that is nearly the one of these lists',
      { [GUIDE]: replace('resourceGroups:', 'resourcegroups:') },
      [`unknown-key ${GUIDE}:5`],
    ],
    [
      'a conflict that begins the file',
      { [GUIDE]: (text) => `<<<<<<< HEAD\n${text}` },
      [`merge-conflict ${GUIDE}:1`],
    ],
    [
      'a resource in which nothing stands',
      { 'resources/rake.mdx': () => '' },
      ['frontmatter resources/rake.mdx:1'],
    ],
    [
      'a list for no week among those for each',
      {
        'checklists/garden.mdx': () =>
          goodFile(LIST)
            .replace('order: 1', 'order: 2')
            .replace('id: soil', 'id: tools')
            .replace(
              /      - id: loose[^]*?way\.\n/,
              (check) => check + check.replace('loose', 'b') + check.replace('loose', 'c'),
            ),
      },
      ['unmet-check checklists/garden.mdx:5'],
    ],
  ])('is told once: %s', (_, edits, told) => {
    expect(find(edits)).toEqual(told);
  });

  test('is told once: a topic that the phase alone has otherwise', () => {
    expect(twice({ [PHASE]: replace('topics: [Tools,', 'topics: [Tool,') })).toEqual([
      `unknown-topic ${PHASE}:12`,
    ]);
  });

  test('is told where it is when one file alone has it', () => {
    expect(find({ [TRAY]: replace('[Soil]', '[Sol]') })).toEqual([`unknown-category ${TRAY}:5`]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';

const PHASE = 'phases/garden.mdx';
const GUIDE = 'guides/how-to-begin.mdx';

function judge(edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT)
    .filter(({ rule }) => rule === 'own-anchor')
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

/** Topics of the phase, the last two of which the two resources have. */
function withTopics(first: string, second: string): Record<string, Edit> {
  return {
    [PHASE]: replace('[Tools, Seeds]', JSON.stringify([first, second])),
    'resources/spade-guide.mdx': replace('topic: Tools', `topic: ${JSON.stringify(first)}`),
    'resources/seed-catalog.mdx': replace('topic: Seeds', `topic: ${JSON.stringify(second)}`),
  };
}

function withGroups(...groups: string[]): Record<string, Edit> {
  return {
    [GUIDE]: replace(
      '  - title: At once\n    resources: [spade-guide]\n',
      groups.map((group) => `  - { ${group}, resources: [spade-guide] }\n`).join(''),
    ),
  };
}

describe('two topics', () => {
  test.each([
    ['C', 'C++'],
    ['C#', 'C++'],
    ['日本語', '中文'],
    ['Cafe', 'Tea'],
  ])('%s and %s have pages of their own', (first, second) => {
    expect(judge(withTopics(first, second))).toEqual([]);
  });

  test('with one page are told at the second', () => {
    expect(judge(withTopics('Café', 'CAFE'))).toEqual([
      'phases/garden.mdx:12:17 Expected a page of its own, found /resources/topic/cafe/ for "CAFE", which "Café" has already.',
    ]);
  });

  test('are told when one has no letter', () => {
    expect(judge(withTopics('???', 'Seeds'))).toEqual([
      'phases/garden.mdx:12:10 Expected a letter or a digit, found "???".',
    ]);
  });
});

describe('two groups of a guide', () => {
  test('with one anchor are told at the second', () => {
    expect(judge(withGroups('title: At once', 'title: At once!'))).toEqual([
      'guides/how-to-begin.mdx:7:14 Expected an anchor of its own on /guides/how-to-begin/, found "#at-once" for "At once!", which "At once" has already.',
    ]);
  });

  test('of the same name are fine in two areas, also where an area is named again later', () => {
    expect(
      judge(withGroups('area: Bed, title: Now', 'area: Pot, title: Now', 'area: Bed, title: Then')),
    ).toEqual([]);
  });

  test('are told where an area has the anchor of a heading of the body', () => {
    const edit = (text: string) =>
      text
        .replace('  - title: At once\n', '  - title: At once\n    area: Bed\n')
        .replace('Begin.', '## Bed');
    expect(judge({ [GUIDE]: edit })).toEqual([
      'guides/how-to-begin.mdx:11:1 Expected an anchor of its own on /guides/how-to-begin/, found "#bed" for "Bed", which "Bed" has already.',
    ]);
  });
});

describe('ids', () => {
  test('of two milestones are told once', () => {
    expect(judge({ [PHASE]: replace('id: planting', 'id: sowing') })).toHaveLength(1);
  });

  test('of a milestone is told when a section of the phase has it', () => {
    expect(judge({ [PHASE]: replace('id: planting', 'id: goals') })).toEqual([
      'phases/garden.mdx:19:9 Expected an anchor of its own on /phases/garden/, found "#goals" for "Planting", which "Learning goals" has already.',
    ]);
  });

  test('of a check is told when a part and a check together make it, too', () => {
    const parts = `  - { id: soil-loose, title: Loose soil, checks: [{ id: deep, title: Deep, summary: Deep. }] }\n---`;
    expect(
      judge({
        'checklists/before-planting.mdx': (text) => text.replace(/---\n\nLook/, `${parts}\n\nLook`),
      }),
    ).toEqual([
      'checklists/before-planting.mdx:13:11 Expected an anchor of its own on /checklists/before-planting/, found "#soil-loose" for "Loose soil", which "It is loose" has already.',
    ]);
  });
});

test.each(['##', '## '])('a heading without words is told as that: %j', (heading) => {
  expect(judge({ [GUIDE]: (text) => `${text}\n${heading}\n\nText.\n` })).toEqual([
    expect.stringMatching(/:1 Expected words, found none\.$/),
  ]);
});

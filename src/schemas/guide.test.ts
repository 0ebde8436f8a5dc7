import { describe, expect, test } from 'vitest';
import { makeGuide } from '../roadmap/testing.ts';
import { guideSchema } from './guide.ts';
import { A_SLUG, listIssues, omit } from './testing.ts';

const guide = makeGuide().data;

describe('guideSchema', () => {
  test('accepts a guide, and fills in the groups that it leaves out', () => {
    expect(guideSchema.parse(omit(guide, 'resourceGroups'))).toEqual({
      ...guide,
      resourceGroups: [],
    });
  });

  test('accepts groups with and without an area', () => {
    const resourceGroups = [
      { title: 'At once', resources: ['spade-guide'] },
      { area: 'Later', title: 'In autumn', resources: [] },
    ];
    expect(guideSchema.parse({ ...guide, resourceGroups })).toEqual({ ...guide, resourceGroups });
  });

  test.each([
    ['title', 'Expected a line of text'],
    ['summary', 'Expected a line of text'],
    ['order', 'Expected a position'],
  ])('refuses a guide without %s', (key, message) => {
    expect(listIssues(guideSchema, omit(guide, key))).toEqual([
      `${key}: ${message}, but it is missing.`,
    ]);
  });

  test.each<[what: string, overrides: object, issue: string]>([
    [
      'an unknown key',
      { colour: 'red' },
      ': Expected the fields of a guide, found another field: `colour`.',
    ],
    ['an order as text', { order: 'first' }, 'order: Expected a position, found "first".'],
    ['a title of spaces', { title: ' ' }, 'title: Expected some text, found an empty value.'],
    [
      'groups that are no list',
      { resourceGroups: 'all' },
      'resourceGroups: Expected a list of groups of resources, found "all".',
    ],
    [
      'a group that is only a slug',
      { resourceGroups: ['spade-guide'] },
      'resourceGroups.0: Expected a group of resources: title and resources, found "spade-guide".',
    ],
    [
      'a group without a title',
      { resourceGroups: [{ resources: [] }] },
      'resourceGroups.0.title: Expected a line of text, but it is missing.',
    ],
    [
      'a resource that is no slug',
      { resourceGroups: [{ title: 'At once', resources: ['Spade Guide'] }] },
      `resourceGroups.0.resources.0: ${A_SLUG}, found "Spade Guide".`,
    ],
    [
      'a repeated resource in a group',
      { resourceGroups: [{ title: 'At once', resources: ['hoe', 'hoe'] }] },
      'resourceGroups.0.resources.1: Expected each entry once, found "hoe" again.',
    ],
  ])('refuses %s', (_, overrides, issue) => {
    expect(listIssues(guideSchema, { ...guide, ...overrides })).toEqual([issue]);
  });
});

test.each([
  ['nothing', null, 'none'],
  ['a list', ['title'], '["title"]'],
  ['text', 'title', '"title"'],
])('frontmatter that is %s is told as a whole', (_, data, found) => {
  expect(listIssues(guideSchema, data)).toEqual([
    `: Expected the fields of a guide, found ${found}.`,
  ]);
});

import { describe, expect, test } from 'vitest';
import { makeResource } from '../roadmap/testing.ts';
import { resourceSchema } from './resource.ts';
import { AN_ADDRESS, listIssues, omit } from './testing.ts';
import { COSTS, READING_STATUSES, RESOURCE_KINDS } from './vocabulary.ts';

const resource = makeResource().data;
const A_KIND =
  'Expected one of documentation, tutorial, book, specification, library, tool, service, platform';

describe('resourceSchema', () => {
  test.each(RESOURCE_KINDS)('accepts a %s', (kind) => {
    expect(resourceSchema.parse({ ...resource, kind })).toEqual({ ...resource, kind });
  });

  test.each(COSTS)('accepts a cost of %s', (cost) => {
    expect(resourceSchema.parse({ ...resource, cost })).toEqual({ ...resource, cost });
  });

  test.each(READING_STATUSES)('accepts a status of %s', (status) => {
    expect(resourceSchema.parse({ ...resource, status })).toEqual({ ...resource, status });
  });

  test('takes a resource without a status for one to read', () => {
    expect(resourceSchema.parse(omit(resource, 'status'))).toMatchObject({ status: 'to-read' });
  });

  test.each([
    ['title', 'Expected a line of text'],
    ['summary', 'Expected a line of text'],
    ['url', 'Expected an https address'],
    ['kind', A_KIND],
    ['topic', 'Expected a line of text'],
    ['cost', 'Expected one of free, free-tier, paid'],
  ])('refuses a resource without %s', (key, message) => {
    expect(listIssues(resourceSchema, omit(resource, key))).toEqual([
      `${key}: ${message}, but it is missing.`,
    ]);
  });

  test.each<[what: string, overrides: object, issue: string]>([
    [
      'an unknown key',
      { colour: 'red' },
      ': Expected the fields of a resource, found another field: `colour`.',
    ],
    ['an unknown kind', { kind: 'video' }, `kind: ${A_KIND}, found "video".`],
    [
      'an unknown cost',
      { cost: 'cheap' },
      'cost: Expected one of free, free-tier, paid, found "cheap".',
    ],
    [
      'an unknown status',
      { status: 'done' },
      'status: Expected one of to-read, reading, read, found "done".',
    ],
    ['a list of topics', { topic: ['Tools'] }, 'topic: Expected a line of text, found ["Tools"].'],
    [
      'an http address',
      { url: 'http://example.com/' },
      `url: ${AN_ADDRESS}, found "http://example.com/".`,
    ],
    [
      'an address with a user name',
      { url: 'https://me@example.com/' },
      `url: ${AN_ADDRESS}, found "https://me@example.com/".`,
    ],
  ])('refuses %s', (_, overrides, issue) => {
    expect(listIssues(resourceSchema, { ...resource, ...overrides })).toEqual([issue]);
  });
});

test.each([
  ['nothing', null, 'none'],
  ['a list', ['title'], '["title"]'],
  ['text', 'title', '"title"'],
])('frontmatter that is %s is told as a whole', (_, data, found) => {
  expect(listIssues(resourceSchema, data)).toEqual([
    `: Expected the fields of a resource, found ${found}.`,
  ]);
});

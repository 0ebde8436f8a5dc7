import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeWeek } from '../roadmap/testing.ts';
import { STATUSES } from '../schemas/vocabulary.ts';
import { BADGE_COLORS, listBadges, writeBadgeLink, writeEndpoint } from './badges.ts';
import { drawBadge } from './draw-badge.ts';
import { findXmlError, makeRoadmap } from './testing.ts';

const repo = 'https://example.org/code';

describe('listBadges', () => {
  const weeks = [
    makeWeek({ week: 1, status: 'completed', repo }),
    makeWeek({ week: 2, status: 'in-progress' }),
    makeWeek({ week: 3 }),
    makeWeek({ week: 4 }),
  ];

  test('tells how far the phase is, and the status of each week', () => {
    const badges = listBadges(makeRoadmap({ content: { weeks } }), 'Garden');
    expect(badges.map(({ name, label, message }) => [name, label, message])).toEqual([
      ['progress', 'Garden', '1 of 4 weeks · 25%'],
      ['week-1', 'Week 1', 'Completed'],
      ['week-2', 'Week 2', 'In progress'],
      ['week-3', 'Week 3', 'Not started'],
      ['week-4', 'Week 4', 'Not started'],
    ]);
  });

  test.each([
    ['not-started', ['not-started', 'not-started']],
    ['in-progress', ['in-progress', 'not-started']],
    ['in-progress', ['completed', 'not-started']],
    ['completed', ['completed', 'completed']],
  ] as const)('has the color of "%s" where the weeks are %j', (status, [first, other]) => {
    const all = [1, 2, 3, 4].map((week) => {
      const own = week === 1 ? first : other;
      return makeWeek({ week, status: own, ...(own === 'completed' && { repo }) } as object);
    });
    const [badge] = listBadges(makeRoadmap({ content: { weeks: all } }), 'Garden');
    expect(badge?.color).toBe(BADGE_COLORS[status]);
  });
});

describe('the color of a badge', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

  test.each(STATUSES)('is that of the site in the light for "%s"', (status) => {
    expect(tokens).toContain(`--status-${status}: light-dark(${BADGE_COLORS[status]},`);
  });
});

describe('writeBadgeLink', () => {
  test('is a picture that leads to a page, whatever signs its name has', () => {
    const label = 'A ] [b] <c> & *d* _e_';
    const badge = { name: 'progress', label, message: '1 of 4', color: '#0f6f48' };
    const picture = 'https://example.org/badge/progress.svg';
    const text = writeBadgeLink(badge, picture, 'https://example.org/');
    const image = { type: 'image', url: picture, alt: label };
    const link = { type: 'link', url: 'https://example.org/', children: [image] };
    expect(markdownToMdast(text)).toMatchObject({
      children: [{ type: 'paragraph', children: [link] }],
    });
  });
});

describe('writeEndpoint', () => {
  test('has what shields.io asks for, and nothing else', () => {
    const badge = { name: 'week-1', label: 'Week 1', message: 'Completed', color: '#0f6f48' };
    expect(writeEndpoint(badge)).toEqual({
      schemaVersion: 1,
      label: 'Week 1',
      message: 'Completed',
      color: '#0f6f48',
    });
  });
});

const svgSchema = z.object({
  svg: z.object({
    '@width': z.coerce.number(),
    '@aria-label': z.string(),
    title: z.string(),
    g: z.tuple([
      z.object({ rect: z.array(z.object({ '@width': z.coerce.number() })) }),
      z.object({
        text: z.array(
          z.object({
            '#text': z.string(),
            '@x': z.coerce.number(),
            '@textLength': z.coerce.number(),
          }),
        ),
      }),
    ]),
  }),
});

describe('drawBadge', () => {
  const draw = (label: string, message: string) => {
    const text = drawBadge({ name: 'any', label, message, color: '#0f6f48' });
    expect(findXmlError(text)).toBeUndefined();
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
    return svgSchema.parse(parser.parse(text)).svg;
  };

  test('says what it says to those who do not see it, whatever the signs', () => {
    const label = 'Salt & <Soil> "52"';
    const svg = draw(label, 'Completed');
    expect([svg['@aria-label'], svg.title]).toEqual([`${label}: Completed`, `${label}: Completed`]);
    expect(svg.g[1].text.map((text) => text['#text'])).toEqual([label, 'Completed']);
  });

  test('has room for its words', () => {
    const short = draw('Week', 'Done');
    const long = draw('Week', 'Completed and deployed');
    expect(long['@width']).toBeGreaterThan(short['@width'] + 50);
    for (const { '@width': width, g } of [short, long]) {
      const [halves, texts] = g;
      const [split = 0, rest = 0] = halves.rect.map((rect) => rect['@width']);
      const ends = texts.text.map((text) => text['@x'] + text['@textLength']);
      expect(split + rest).toBe(width);
      expect(ends).toEqual([split - 6, width - 6]);
    }
  });
});

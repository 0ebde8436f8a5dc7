import { renderReadmeBlocks } from '../../feeds/readme-blocks.ts';
import { findReadmeBlocks, writeBlock } from '../../feeds/readme-markers.ts';
import { ContentFile } from '../content-file.ts';
import { buildValidRoadmap } from '../valid-roadmap.ts';
import type { Rule } from './rule.ts';

export const staleReadme: Rule = {
  id: 'stale-readme',
  group: 'The file',
  severity: 'error',
  finds:
    'A README beside the content that says something else of the roadmap than the content, or has a marker that belongs to no other.',
  why: 'It is the page that visitors of the repository see first. It is checked by `npm run check` alone: a stale README keeps no site from being built.',
  example: {
    file: 'README.md',
    bad: '**0 of 2 weeks done**',
    good: '**1 of 2 weeks done**',
  },
  findProblems: (content, { readme, today }) => {
    if (!readme) return [];
    const { text } = readme.source;
    const { blocks, mistakes } = findReadmeBlocks(text);
    const file = new ContentFile(readme.source);
    const misplaced = mistakes.map(({ message, ...place }) => file.finding(message, place));
    const roadmap = blocks.length > 0 ? buildValidRoadmap(content, today) : undefined;
    if (!roadmap) return misplaced;
    const lines = renderReadmeBlocks(roadmap, readme.contentFolder);
    const stale = blocks.flatMap((found) => {
      const expected = writeBlock(lines[found.block], found);
      const actual = text.slice(found.start, found.end);
      if (actual === expected) return [];
      const message = `Expected the ${found.block} that the content gives, found another.`;
      const hint = 'Run `npm run readme`, which writes what stands between the markers.';
      return [file.finding(message, { ...locateDifference(actual, expected, found), hint })];
    });
    return [...misplaced, ...stale];
  },
};

/** The first line between two markers that is another than it should be; the marker where it lacks. */
function locateDifference(
  actual: string,
  expected: string,
  { start, marker }: { start: number; marker: { offset: number; length: number } },
) {
  const wanted = expected.split('\n');
  let offset = start;
  for (const [index, line] of actual.split('\n').entries()) {
    if (line !== wanted[index] && line.trim() !== '') return { offset, length: line.length };
    offset += line.length + 1;
  }
  return marker;
}

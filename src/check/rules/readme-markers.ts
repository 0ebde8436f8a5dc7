import { findReadmeBlocks, HOW_TO_MARK } from '../../feeds/readme-markers.ts';
import { ContentFile } from '../content-file.ts';
import type { Rule } from './rule.ts';

export const readmeMarkers: Rule = {
  id: 'readme-markers',
  group: 'The file',
  severity: 'warning',
  finds: 'A README beside the content without a place for the table of the weeks.',
  why: 'A table that is written by hand says something else than the content sooner or later. Between two markers, `npm run readme` writes it from the content. A README that wants none says so with the line `<!-- roadmap:none -->`.',
  example: {
    file: 'README.md',
    bad: '| 1 | Seed Tray | Completed |',
    good: '<!-- roadmap:table -->\n<!-- /roadmap:table -->',
  },
  findProblems: (_, { readme }) => {
    if (!readme) return [];
    const { blocks, mistakes, isDeclined } = findReadmeBlocks(readme.source.text);
    if (isDeclined || blocks.length > 0 || mistakes.length > 0) return [];
    const message = 'Expected a place for what the README says of the roadmap, found none.';
    return [new ContentFile(readme.source).finding(message, { hint: HOW_TO_MARK })];
  },
};

// What the tests of several rules ask of the check.
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace, type Edit } from '../testing.ts';

/** What the rule of that name says. */
export function findByRule(rule: string, edits: Readonly<Record<string, Edit>>): string[] {
  return checkContent(makeSources(edits), CONTEXT)
    .filter((problem) => problem.rule === rule)
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** Several edits of one file. */
export function editAll(...pairs: readonly (readonly [from: string, to: string])[]): Edit {
  return (text) => pairs.reduce((changed, [from, to]) => replace(from, to)(changed) ?? '', text);
}

/** What the check says of links in a week's body, with other files changed. */
export function judgeLinks(body: string, edits: Readonly<Record<string, Edit>> = {}): string[] {
  const sources = makeSources({ 'weeks/1-seed-tray.mdx': replace('Sow.', body), ...edits });
  return checkContent(sources, CONTEXT)
    .filter(({ rule }) => rule === 'broken-link' || rule === 'broken-anchor')
    .map(
      ({ rule, line, column, message, hint }) => `${line}:${column} ${rule}: ${message} ${hint}`,
    );
}

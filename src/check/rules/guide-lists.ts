import { findComponents, findingAtNode, readBody } from '../body.ts';
import type { ContentFile } from '../content-file.ts';
import type { ContentSet } from '../content-set.ts';
import type { Finding } from '../problem.ts';
import { findNearest } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Lists in a guide's frontmatter, and the components that show them. */
const SHOWN_LISTS = [
  { field: 'resourceGroups', component: 'ResourceGroups', what: 'groups' },
  { field: 'terms', component: 'Glossary', what: 'terms' },
  { field: 'synonyms', component: 'Synonyms', what: 'synonyms' },
] as const;

export const guideLists: Rule = {
  id: 'guide-lists',
  group: 'The body',
  severity: 'error',
  finds:
    'A guide with `resourceGroups`, `terms` or `synonyms` that does not show them once, with `<ResourceGroups />`, `<Glossary />` or `<Synonyms />`; or one of these components where there is nothing to show.',
  why: 'The contents of the page would name what is not on it. Outside of a guide the build ends at the component.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '<ResourceGroups />\n\nSow.',
    good: 'Sow.',
  },
  findProblems: (content) =>
    content.files.flatMap((file) =>
      SHOWN_LISTS.flatMap((list) => findListProblem(content, file, list)),
    ),
};

function findListProblem(
  { guides }: ContentSet,
  file: ContentFile,
  { field, component, what }: (typeof SHOWN_LISTS)[number],
): Finding[] {
  const [first, ...others] = findComponents(file, component);
  const tell = (node: typeof first, message: string, hint: string) =>
    node ? [findingAtNode(file, node, message, hint)] : [];
  if (file.source.collection !== 'guides')
    return tell(first, `Expected <${component}> in a guide only.`, 'Remove it.');
  const count = guides.find((guide) => guide.file === file)?.data[field]?.length;
  if (count === undefined) return [];
  if (count === 0) {
    if (!first) return [];
    // A list whose name is misspelt is told by that.
    const isMeant = file.fieldsAt([]).some(({ key }) => findNearest(key, [field]) !== undefined);
    if (isMeant) return [];
    return tell(
      first,
      `Expected ${what} to show, found no \`${field}\` in the frontmatter.`,
      `Add \`${field}:\`, or remove the component.`,
    );
  }
  if (!first) {
    // It may stand where the body can't be read.
    if (!readBody(file).isWhole) return [];
    // One that is nearly it is told by its name.
    const isMeant = readBody(file).nodes.some(
      ({ type, name }) => type.startsWith('mdxJsx') && findNearest(name ?? '', [component]),
    );
    if (isMeant) return [];
    return [
      file.findingAtKey(
        [field],
        `Expected \`<${component} />\` in the body, which shows the ${what}, found none.`,
        'Add it where they are to stand.',
      ),
    ];
  }
  return tell(others[0], `Expected <${component}> once, found it again.`, 'Remove it.');
}

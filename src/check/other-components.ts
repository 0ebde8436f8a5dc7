// What components of other systems are called, and what takes their place here.
import { hintForHtml } from './html-tags.ts';
import { findNearest } from './suggest.ts';

/** Names that go together, and the tag of HTML whose hint they share, or a hint of their own. */
const ELSEWHERE: readonly (readonly [names: string, hint: string])[] = [
  [
    'Note Info Aside Callout Admonition Alert Important Hint Message Panel Notice',
    sayAside('note'),
  ],
  ['Tip Success Check ProTip', sayAside('tip')],
  ['Warning Warn Caution Attention', sayAside('caution')],
  ['Danger Error', sayAside('danger')],
  [
    'Details Summary Accordion Accordions AccordionItem AccordionGroup Collapse Collapsible Expandable Disclosure Spoiler Toggle',
    like('details'),
  ],
  [
    'Tabs Tab TabItem TabList TabPanel TabPanels CodeGroup CodeTabs',
    'Write a heading such as `### npm` before each part, and its text below it.',
  ],
  ['Image Img Picture Figure Frame Zoom Screenshot Logo', like('img')],
  [
    'YouTube Vimeo Video Audio Embed Iframe Tweet Twitter Gist CodePen CodeSandbox StackBlitz Player',
    like('iframe'),
  ],
  [
    'Card Cards CardGrid CardGroup LinkCard Grid Column Columns Col Cols Row',
    'Write a list, with a line such as `- [Title](/weeks/): what it is about.` for each.',
  ],
  ['Link Anchor Button LinkButton NavLink', like('a')],
  ['Code CodeBlock CodeSnippet Snippet Terminal Highlight Pre Prism', like('pre')],
  [
    'Mermaid Math BlockMath InlineMath Katex Latex Diagram Chart',
    'Put its source between two lines of three backticks, or show it as an image from public/.',
  ],
  ['Badge Icon Tooltip Chip Tag Abbr Fragment Center Box Text Color', like('span')],
  ['Quote Blockquote', like('blockquote')],
  ['Table DataTable', like('table')],
  ['Kbd Key Keyboard', like('kbd')],
  ['Step Stepper Steppers Procedure', 'Did you mean `Steps`?'],
  ['File Files Folder Folders Tree Filesystem Directory', 'Did you mean `FileTree`?'],
];

const FAMILIES: ReadonlyMap<string, Family> = new Map(
  ELSEWHERE.flatMap(([names, hint]) => {
    const family = { hint };
    return names.split(' ').map((name) => [name.toLowerCase(), family] as const);
  }),
);

/** How to write what a component of another system shows; nothing for a name that none has. */
export function hintForOther(name: string): string | undefined {
  return FAMILIES.get(name.toLowerCase())?.hint;
}

/** Whether a component in another is a part of it: `<TabItem>` in `<Tabs>`, `<Card>` in `<CardGrid>`. */
export function isPartOf(name: string, outer: string): boolean {
  const [family, other] = [name, outer].map((each) => FAMILIES.get(each.toLowerCase()));
  return (
    (family !== undefined && family === other) ||
    (name.length > 3 && outer.length > 3 && (name.startsWith(outer) || outer.startsWith(name))) ||
    findNearest(name, [outer]) !== undefined
  );
}

function sayAside(kind: string): string {
  return `Write an aside: \`:::${kind}\`, the text, and \`:::\`, each on lines of their own.`;
}

function like(tag: string): string {
  const hint = hintForHtml(tag);
  if (hint === undefined) throw new Error(`There is no hint for <${tag}>.`);
  return hint;
}

/** Names with one hint. */
interface Family {
  hint: string;
}

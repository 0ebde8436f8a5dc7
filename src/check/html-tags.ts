/** What takes the place of tags of HTML in Markdown, by their names. */
const IN_MARKDOWN: readonly [names: string, hint: string][] = [
  ['br', 'End the line with a backslash `\\`, or begin a new paragraph with an empty line.'],
  ['hr', 'Write `---` between two empty lines.'],
  ['b strong', 'Put the words between two stars on each side: `**bold**`.'],
  ['i em cite dfn var', 'Put the words between stars: `*slanted*`.'],
  ['del s strike', 'Put the words between two tildes on each side: `~~struck~~`.'],
  ['code kbd samp tt', 'Put the words between backticks: `` `code` ``.'],
  ['pre', 'Put the code between two lines of three backticks, with its language behind the first.'],
  ['a', 'Write a link as `[text](https://…)`.'],
  [
    'img picture source',
    'Write an image as `![what it shows](/image.png)`, with the file in public/.',
  ],
  ['h1 h2 h3 h4 h5 h6', 'Begin a heading with `##`, and one below it with `###`.'],
  ['ul ol li', 'Begin each item of a list with `- `, or with `1. `, on a line of its own.'],
  ['dl dt dd', 'Write a list with `- **Term**: what it means` on each line.'],
  ['blockquote q', 'Begin each line of a quote with `> `.'],
  [
    'table thead tbody tfoot tr td th caption colgroup col',
    'Write a table with a line `| A | B |`, a line `| --- | --- |`, and a line for each row.',
  ],
  [
    'details summary',
    'Write an aside: `:::note[Title]`, the text, and `:::`, each on lines of their own.',
  ],
  ['iframe video audio embed object track', 'Write a link to it: `[Title](https://…)`.'],
  ['style link', 'Remove it: what the pages look like is not for content to say.'],
  ['script noscript template', 'Remove it: content holds no code.'],
  ['input', 'Write a box to tick as `- [ ] …`.'],
  [
    'p div span center font section article aside main header footer nav figure figcaption small big u sub sup mark ins abbr',
    'Remove the tags and keep the text; paragraphs stand apart by an empty line.',
  ],
  [
    'svg path g circle rect form button label select option textarea',
    'Remove it: content holds words and images.',
  ],
];

const HINTS: ReadonlyMap<string, string> = new Map(
  IN_MARKDOWN.flatMap(([names, hint]) => names.split(' ').map((name) => [name, hint] as const)),
);

/** Elements that are parts of others, and say nothing new beside them. */
const PARTS: Readonly<Record<string, string>> = {
  table: 'thead tbody tfoot tr td th caption colgroup col',
  thead: 'tr td th',
  tbody: 'tr td th',
  tr: 'td th',
  details: 'summary',
  ul: 'li',
  ol: 'li',
  dl: 'dt dd',
  picture: 'source img',
  figure: 'img figcaption',
};

/** How to write in Markdown what a tag of HTML stands for; `undefined` for what is no tag of HTML. */
export function hintForHtml(name: string): string | undefined {
  return HINTS.get(name);
}

/** The names of the elements that are parts of an element of HTML. */
export function listParts(name: string): readonly string[] {
  return Object.hasOwn(PARTS, name) ? (PARTS[name]?.split(' ') ?? []) : [];
}

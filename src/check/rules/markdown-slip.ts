import { listNodes, type BodyNode } from '../body-node.ts';
import { readBody } from '../body.ts';
import type { PageFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';
import { listSitePages } from '../site-pages.ts';
import type { Rule } from './rule.ts';

export const markdownSlip: Rule = {
  id: 'markdown-slip',
  group: 'The body',
  severity: 'warning',
  finds:
    'Signs of Markdown that make nothing, because a space is missing or stands where none belongs: in links, headings, lists and tables; and spellings of other programs, such as `[[page]]` and `> [!NOTE]`.',
  why: 'Readers see the signs, and no link, heading, table or aside.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[Next] (/weeks/2-raised-bed/)',
    good: 'Sow.',
    mended: '[Next](/weeks/2-raised-bed/)',
  },
  findProblems: (content, { rules }) => {
    const pages = [...listSitePages(content, rules).keys()];
    return content.files.flatMap((file) => [...findInParagraphs(file, pages), ...findTables(file)]);
  },
};

/** An address as it stands behind the text of a link. */
const ADDRESS = String.raw`(?:https?:\/\/|\/|\.{1,2}\/|#|mailto:)`;

/** What to look for in the source of a paragraph, where that is text. */
const SLIPS: readonly (readonly [
  RegExp,
  (found: readonly string[], pages: readonly string[]) => Words | undefined,
])[] = [
  [
    /(?<![\\\w])\[\[([^[\]\n]+)\]\](?![[(])/g,
    ([name = ''], pages) => {
      const [target = '', text = 'text'] = name.split('|').map((part) => part.trim());
      const page = pages.find((path) => path.split('/').at(-2) === target.replace(/#.*/, ''));
      // Two brackets can also be a matrix, or a test in a shell.
      return page === undefined
        ? undefined
        : {
            message: 'Expected a link as `[text](address)`, found one between two brackets.',
            hint: `Write \`[${text}](${page})\`.`,
          };
    },
  ],
  [
    new RegExp(String.raw`(?<![\\\]])\[([^[\]\n]+)\][ \t]+\((${ADDRESS}[^\s()]*)\)`, 'g'),
    ([text = '', url = ''], pages) =>
      leadsSomewhere(url, pages)
        ? {
            message:
              'Expected the address of a link right behind its text, found a space between them.',
            hint: `Write \`[${text}](${url})\`.`,
          }
        : undefined,
  ],
  [
    new RegExp(String.raw`\(([^()\n]+)\)\[(${ADDRESS}[^\s[\]]*)\]`, 'g'),
    ([text = '', url = ''], pages) =>
      leadsSomewhere(url, pages)
        ? {
            message:
              'Expected the text of a link between `[]` and its address between `()`, found them the other way round.',
            hint: `Write \`[${text}](${url})\`.`,
          }
        : undefined,
  ],
  [
    new RegExp(
      String.raw`(?<![\\\]])\[([^[\]\n]+)\]\((${ADDRESS}[^\s()"“”]*)[ \t]+[“”„‘‚]([^()\n]*?)[“”‘’]\)`,
      'g',
    ),
    ([text = '', url = '', title = '']) => ({
      message: 'Expected the title of a link between straight quotes, found quotes of print.',
      hint: `Write \`[${text}](${url} "${title}")\`.`,
    }),
  ],
  [
    new RegExp(
      String.raw`(?<![\\\]])\[([^[\]\n]+)\]\((${ADDRESS}[^()"“”‘’\s]*(?:[ \t]+[^()"“”‘’\s]+)+)\)`,
      'g',
    ),
    ([text = '', url = '']) => ({
      message: 'Expected an address without a space, found one in it.',
      hint: `Write \`[${text}](${url.trim().replaceAll(/[ \t]/g, '%20')})\`.`,
    }),
  ],
];

/** Whether an address is one outside, or that of a file of content; other text between brackets is just that. */
function leadsSomewhere(url: string, pages: readonly string[]): boolean {
  return /^(?:https?|mailto):/.test(url) || pages.includes(url.replace(/[?#].*$/, ''));
}

/** What to look for at the beginning of a paragraph. */
const LINES: readonly (readonly [RegExp, (found: readonly string[]) => Words])[] = [
  [
    // Colors and tags begin like this, too; a heading has one sign, and does not end like a sentence.
    /^(#{2,6}(?=\p{L})|#(?=\p{Lu})(?![\dA-Fa-f]{3,8}\b))([^#\n]{0,60})(?<![.,;:])$/u,
    ([signs = '', text = '']) => ({
      message: `Expected a space behind \`${signs}\`, found none.`,
      hint: `Write \`${signs.length === 1 ? '##' : signs} ${text}\`.`,
    }),
  ],
  [
    /^(#{1,6}|[-*+]|\d{1,9}[.)])[\u00A0\u2007\u202F\u3000]/u,
    ([signs = '']) => ({
      message: `Expected a space behind \`${signs}\`, found another sign that looks like one.`,
      hint: 'Delete it, and press the space bar: it may have come with copied text.',
    }),
  ],
];

const ASIDES: Readonly<Record<string, string>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'note',
  WARNING: 'caution',
  CAUTION: 'danger',
};

/** Pieces whose text can hold links. */
const TEXTS = ['paragraph', 'heading', 'tableCell'];

function findInParagraphs(file: PageFile, pages: readonly string[]): Finding[] {
  const found: Finding[] = [];
  const tell = (offset: number, length: number, { message, hint }: Words) =>
    found.push(file.finding(message, { offset, length, hint }));
  for (const node of readBody(file).nodes) {
    if (!TEXTS.includes(node.type) || !node.position) continue;
    const start = file.bodyStart + node.position.start.offset;
    const source = maskCode(file, node);
    for (const [pattern, say] of SLIPS) {
      // Nearly no paragraph has one of these.
      if (!/[[\]]/.test(source)) break;
      for (const match of source.matchAll(pattern)) {
        const words = say(match.slice(1), pages);
        if (words) tell(start + match.index, match[0].length, words);
      }
    }
    if (node.type !== 'paragraph') continue;
    // In the midst of a paragraph a line can begin with anything.
    const [line = ''] = source.split('\n', 1);
    for (const [pattern, say] of LINES) {
      const match = pattern.exec(line);
      if (match) tell(start, (match[1] ?? '').length, say(match.slice(1)));
    }
    const image = /(?<=^|\s)! \[[^[\]\n]*\]\([^()\s]*\.(?:svg|png|jpe?g|gif|webp|avif)\)/.exec(
      maskCode(file, node, CODE),
    );
    if (image)
      tell(start + image.index, image[0].length, {
        message: 'Expected `!` right before the brackets of an image, found a space between them.',
        hint: `Write \`${image[0].replace('! ', '!').slice(0, 100)}\`.`,
      });
    const alert = /^\[!(\w+)\]/.exec(source);
    const aside = alert && ASIDES[alert[1]?.toUpperCase() ?? ''];
    if (alert && aside)
      tell(start, alert[0].length, {
        message: `Expected an aside as \`:::${aside}\`, found that of GitHub.`,
        hint: `Write \`:::${aside}\`, the text without \`>\`, and \`:::\`, each on lines of their own.`,
      });
  }
  return found;
}

const CODE = new Set(['inlineCode']);

/** Pieces that are no text of their own. */
const MASKED = new Set([
  'inlineCode',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'footnoteReference',
]);

/**
 * The source of a piece with other signs in the place of what is no text of its own: code, links and
 * images with their addresses and titles, and signs behind a backslash.
 */
function maskCode(file: PageFile, node: BodyNode, masked = MASKED): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const pieces: string[] = [];
  let at = start;
  for (const { type, position } of listNodes(node)) {
    if (!masked.has(type) || !position || position.start.offset < at) continue;
    const code = file.body.slice(position.start.offset, position.end.offset);
    // A bare address is a link, too, and can stand in what was meant to be one.
    if (type === 'link' && !code.startsWith('[')) continue;
    pieces.push(file.body.slice(at, position.start.offset), code.replaceAll(/[^\n]/g, '_'));
    at = position.end.offset;
  }
  pieces.push(file.body.slice(at, end));
  return pieces.join('').replaceAll(/\\[^\n]/g, '__');
}

/** A line of hyphens and bars, which makes a table of the line above it. */
const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Lines with bars that are no table: without a line of hyphens, or with another number of columns. */
function findTables(file: PageFile): Finding[] {
  return readBody(file).nodes.flatMap((node) => {
    if (node.type !== 'paragraph' || !node.position) return [];
    const source = maskCode(file, node);
    if (!source.includes('|') || !source.includes('\n')) return [];
    const lines = source.split('\n').map((line) => line.replace(/^[\s>]*/, '').trimEnd());
    const start = file.bodyStart + node.position.start.offset;
    const tell = (index: number, { message, hint }: Words) => {
      const before = source.split('\n').slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
      const line = source.split('\n')[index] ?? '';
      const indent = /^[\s>]*/.exec(line)?.[0].length ?? 0;
      return [
        file.finding(message, {
          offset: start + before + indent,
          length: line.trim().length,
          hint,
        }),
      ];
    };
    const delimiter = lines.findIndex(
      (line, index) => index > 0 && line.includes('|') && DELIMITER.test(line),
    );
    const header = lines[delimiter - 1];
    if (header?.includes('|')) {
      const wanted = countColumns(header);
      const written = countColumns(lines[delimiter] ?? '');
      return wanted === written
        ? []
        : tell(delimiter, {
            message: `Expected a line of hyphens with ${wanted} columns as in the line above, found ${written}.`,
            hint: `Write \`|${' --- |'.repeat(Math.min(wanted, 20))}\`.`,
          });
    }
    const isTable = lines.length > 1 && lines.every((line) => /^\|.*\|$/.test(line));
    const columns = countColumns(lines[0] ?? '');
    return isTable && columns > 1
      ? tell(0, {
          message: 'Expected a line of hyphens below the first line of a table, found none.',
          hint: `Write \`|${' --- |'.repeat(Math.min(columns, 20))}\` below it.`,
        })
      : [];
  });
}

function countColumns(line: string): number {
  return line.replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}

interface Words {
  message: string;
  hint: string;
}

import { readBody } from '../body.ts';
import type { PageFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';
import { listSitePages } from '../site-pages.ts';
import { findLineSlips } from '../slips/line-slips.ts';
import { findLinkSlips } from '../slips/link-slips.ts';
import { findMarkSlips } from '../slips/mark-slips.ts';
import { maskText } from '../slips/mask.ts';
import type { Piece, Slip } from '../slips/slip.ts';
import { findRowSlips, findTableSlips } from '../slips/table-slips.ts';
import type { Rule } from './rule.ts';

export const markdownSlip: Rule = {
  id: 'markdown-slip',
  group: 'The body',
  severity: 'warning',
  finds:
    'Signs of Markdown that make nothing, because one is missing, another stands in its place, or a space is missing or stands where none belongs: in links, images, headings, lists, tables, bold words and code; and spellings of other programs, such as `[[page]]` and `> [!NOTE]`.',
  why: 'Readers see the signs, and no link, heading, list, table or aside.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[Next] (/weeks/2-raised-bed/)',
    good: 'Sow.',
    mended: '[Next](/weeks/2-raised-bed/)',
  },
  findProblems: (content, { rules }) => {
    const pages = [...listSitePages(content, rules).keys()];
    const key = pages.join();
    return content.files.flatMap((file) => {
      const before = known.get(file);
      if (before?.key === key) return before.findings;
      const findings = findInFile(file, pages);
      known.set(file, { key, findings });
      return findings;
    });
  },
};

/** Files that were looked at before, while the site had the same pages. */
const known = new WeakMap<PageFile, { key: string; findings: readonly Finding[] }>();

function findInFile(file: PageFile, pages: readonly string[]): Finding[] {
  const { body, bodyStart } = file;
  const tell = ({ offset, length, message, hint }: Slip) =>
    file.finding(message, { offset: bodyStart + offset, length, hint });
  return readBody(file).nodes.flatMap((parent) =>
    (parent.children ?? []).flatMap((node, index, all) =>
      findInPiece(body, { node, parent, before: all[index - 1], after: all[index + 1] }, pages).map(
        tell,
      ),
    ),
  );
}

/** Pieces whose text can hold links and marks. */
const TEXTS = ['paragraph', 'heading', 'tableCell'];

function findInPiece(body: string, piece: Piece, pages: readonly string[]): Slip[] {
  const { node } = piece;
  if (node.type === 'table') return findRowSlips(body, node);
  if (!TEXTS.includes(node.type) || !node.position) return [];
  const start = node.position.start.offset;
  const source = body.slice(start, node.position.end.offset);
  const text = maskText(body, node);
  const move = (slip: Slip): Slip => ({ ...slip, offset: slip.offset + start });
  const tables = node.type === 'paragraph' ? findTableSlips(body, piece, text) : [];
  return [
    ...findLinkSlips(text, source, pages).map(move),
    ...(/[*_~`]/.test(source)
      ? findMarkSlips(maskText(body, node, true), source, node.type !== 'tableCell').map(move)
      : []),
    ...tables,
    ...(node.type === 'heading' ? findRuleBelow(source).map(move) : []),
    ...(node.type === 'paragraph' && tables.length === 0 ? findLineSlips(body, piece, text) : []),
  ];
}

/** A line of hyphens below a sentence, which was to part it from what follows, and makes a heading of it. */
function findRuleBelow(source: string): Slip[] {
  const hyphens = /[.!?:][ \t]*\r?\n[ \t>]*(-{2,})\s*$/.exec(source)?.[1];
  return hyphens === undefined
    ? []
    : [
        {
          offset: source.lastIndexOf(hyphens),
          length: hyphens.length,
          message: 'Expected an empty line before `---`, found text, of which it makes a heading.',
          hint: 'Put an empty line before it.',
        },
      ];
}

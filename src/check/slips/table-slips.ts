import type { BodyNode } from '../body-node.ts';
import { shorten } from '../shorten.ts';
import { splitLines, type Line } from './lines.ts';
import { maskText } from './mask.ts';
import { writeCode, type Piece, type Slip } from './slip.ts';

/** A line of hyphens and bars, which makes a table of the line above it. */
const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
/** What stands between the bars of a line that is meant as one: these signs, and one of the second at least. */
const MEANT = [/^[-=—–―_~:.+ \t]+$/, /[-=—–―_~]/];

/** A line that begins and ends with a bar. */
const ROW = /^\|.*\|$/;

/** A paragraph with bars that was meant as a table, or as a part of one. */
export function findTableSlips(body: string, piece: Piece, text: string): Slip[] {
  if (!text.includes('|')) return [];
  const lines = splitLines(body, piece.node, text);
  const at = lines.findIndex(
    (line, index) => index > 0 && line.text.includes('|') && isMeant(line.text),
  );
  const [header, delimiter] = [lines[at - 1], lines[at]];
  const slip =
    delimiter && header?.text.includes('|')
      ? judgeDelimiter(body, piece, header, delimiter)
      : judgeRows(body, piece, lines);
  return slip ? [slip] : [];
}

/** A line of hyphens that does not fit the one above it. */
function judgeDelimiter(
  body: string,
  { node }: Piece,
  header: Line,
  delimiter: Line,
): Slip | undefined {
  const wanted = countColumns(header.text);
  const written = countColumns(delimiter.text);
  const hint = `Write \`${writeRow('---', wanted)}\`.`;
  if (!DELIMITER.test(delimiter.text)) {
    const found = shorten(delimiter.text, 40);
    return tell(delimiter, `Expected a line of hyphens, found \`${found}\`.`, hint);
  }
  if (wanted === written) return findBarInCode(body, node, header);
  const wide = header.text.indexOf('｜');
  return wide >= 0
    ? {
        offset: header.offset + wide,
        length: 1,
        message: 'Expected the bar `|` between two columns, found a wide one.',
        hint: 'Write `|`.',
      }
    : tell(
        delimiter,
        `Expected a line of hyphens with ${wanted} ${wanted === 1 ? 'column' : 'columns'} as in the line above, found ${written}.`,
        hint,
      );
}

/** Lines with bars that have no line of hyphens between them. */
function judgeRows(body: string, piece: Piece, lines: readonly Line[]): Slip | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const columns = countColumns(first.text);
  if (isMeant(first.text) && /^\|.*\||--.*\|/.test(first.text))
    return isTitles(body, piece)
      ? tell(
          first,
          'Expected the line of hyphens right below the first line of the table, found an empty line between them.',
          'Remove the empty line before it.',
        )
      : tell(
          first,
          'Expected a line with the titles of the columns above the line of hyphens, found none.',
          `Put a line such as \`${writeRow('Title', columns)}\` right above it.`,
        );
  if (!lines.every(({ text }) => ROW.test(text))) return undefined;
  if (piece.before?.type === 'table' && isNextTo(body, piece))
    return tell(
      first,
      'Expected the rows of a table right below each other, found an empty line before this one.',
      'Remove the empty line before it.',
    );
  return columns > 1 && (lines.length > 1 || isBeforeRow(body, piece, columns))
    ? tell(
        first,
        'Expected a line of hyphens below the first line of a table, found none.',
        `Write \`${writeRow('---', columns)}\` below it.`,
      )
    : undefined;
}

function tell({ offset, text }: Line, message: string, hint: string): Slip {
  return { offset, length: text.length, message, hint };
}

/** Rows of a table whose bars and backticks do not fit the columns. */
export function findRowSlips(body: string, { children: rows = [] }: BodyNode): Slip[] {
  const columns = rows[0]?.children?.length ?? 0;
  return rows.flatMap((row) => {
    if (!row.position) return [];
    const { start, end } = row.position;
    const source = body.slice(start.offset, end.offset);
    const cells = row.children ?? [];
    const open = maskText(body, row).indexOf('`');
    const code = /`[^`|\n]*\|[^`\n]*`/.exec(source);
    if (code && (open >= 0 || cells.length > columns))
      return {
        offset: start.offset + code.index,
        length: code[0].length,
        message:
          'Expected a bar in the code of a table as `\\|`, found it as it is, which ends the cell.',
        hint: `Write ${writeCode(code[0].replaceAll('|', '\\|'))}.`,
      };
    const surplus = cells[columns]?.position?.start.offset;
    if (surplus !== undefined)
      return {
        offset: surplus,
        length: body.slice(surplus, end.offset).trimEnd().length,
        message: `Expected ${columns} cells as in the first row of the table, found ${cells.length}.`,
        hint: 'Remove what is too much, or write `\\|` for a bar that is meant to be read.',
      };
    return open < 0
      ? []
      : {
          offset: start.offset + open,
          length: 1,
          message: 'Expected code to end with as many backticks as it begins with, found no end.',
          hint: 'Put a backtick behind the code, before the bar.',
        };
  });
}

/** Whether a line is, or was meant to be, the one of hyphens. */
function isMeant(line: string): boolean {
  return listCells(line).every((cell) => MEANT.every((signs) => signs.test(cell)));
}

/** A bar in the code of the first line, which makes one column more of it. */
function findBarInCode(
  body: string,
  { children = [] }: BodyNode,
  { offset, text }: Line,
): Slip | undefined {
  const code = children.find(({ type, position }) => {
    const start = position?.start.offset ?? 0;
    const isThere = start >= offset && start < offset + text.length;
    return type === 'inlineCode' && isThere && hasBar(body.slice(start, position?.end.offset));
  });
  if (!code?.position) return undefined;
  const { start, end } = code.position;
  const written = body.slice(start.offset, end.offset);
  return {
    offset: start.offset,
    length: written.length,
    message:
      'Expected as many columns as in the line of hyphens, found one more: a bar ends a cell, also in code.',
    hint: `Write ${writeCode(written.replaceAll(/(?<!\\)\|/g, '\\|'))}.`,
  };
}

function hasBar(code: string): boolean {
  return /(?<!\\)\|/.test(code);
}

/** Whether what stands before a paragraph are the titles of a table. */
function isTitles(body: string, piece: Piece): boolean {
  const { type, position } = piece.before ?? {};
  if (type !== 'paragraph' || !position || !isNextTo(body, piece)) return false;
  const line = body.slice(position.start.offset, position.end.offset);
  return line.includes('|') && !line.includes('\n');
}

/** Whether behind the first line of a table and an empty line there is another with as many columns. */
function isBeforeRow(body: string, { node, before, after }: Piece, columns: number): boolean {
  const isRow = (other?: BodyNode): boolean => {
    if (other?.type !== 'paragraph' || !other.position) return false;
    const [line = ''] = body
      .slice(other.position.start.offset, other.position.end.offset)
      .split('\n', 1);
    const row = line.trim();
    return ROW.test(row) && !isMeant(row) && countColumns(row) === columns;
  };
  if (!after || !isRow(after) || isRow(before)) return false;
  return isNextTo(body, { node: after, before: node });
}

/** Whether nothing but an empty line stands between a paragraph and what is before it. */
function isNextTo(body: string, { node, before }: Pick<Piece, 'node' | 'before'>): boolean {
  const end = before?.position?.end.offset ?? 0;
  return body.slice(end, node.position?.start.offset).split('\n').length <= 3;
}

/** A line of a table with the same in each column; of many, with the first ones. */
function writeRow(cell: string, columns: number): string {
  return `|${` ${cell} |`.repeat(Math.min(columns, 20))}`;
}

function countColumns(line: string): number {
  return listCells(line).length;
}

function listCells(line: string): string[] {
  return line.replace(/^\|/, '').replace(/\|$/, '').split('|');
}

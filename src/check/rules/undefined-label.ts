import { readBody } from '../body.ts';
import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

/**
 * `[text][label]` and `[label][]`, behind no letter: `list[i][j]` is meant as it stands. A text with
 * marks in it ends in another piece than it began in.
 */
const REFERENCE = /(?:(?<![\\\w\])])!?\[((?:[^[\]\\]|\\.)+)|^)\]\[((?:[^[\]\\\n]|\\.)*)\]/g;

/** `[^1]`, the sign of a footnote. */
const NOTE = /(?<!\\)\[\^([^[\]\s\\]+)\]/g;

/** The signs that a pattern leaves out, as in `[^a-z]` and `[^/]`. */
const PATTERN = /^(?:[\p{L}\p{N}]-[\p{L}\p{N}]|[^\p{L}\p{N}])+$/u;

/** A paragraph that begins with the sign of a footnote, as the note itself would with a colon. */
const BARE_NOTE = /^\[\^([^[\]\s\\]+)\][ \t]+\S/;

/** How many labels of a page are compared with one that is not there. */
const COMPARED = 200;

export const undefinedLabel: Rule = {
  id: 'undefined-label',
  group: 'The body',
  severity: 'error',
  finds:
    'A link such as `[text][label]` or a footnote such as `[^1]` whose label no line of the page defines.',
  why: 'The brackets are shown to the reader, and nothing can be followed.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[Sow][how].',
    good: 'Sow.',
    mended: '[Sow][how].\n\n[how]: https://example.com/sowing',
  },
  findProblems: ({ files }) => files.flatMap(findUndefined),
};

/** A label that is not defined makes no link, so the page has it as text. */
function findUndefined(file: ContentFile): Finding[] {
  const { nodes } = readBody(file);
  const listLabels = (wanted: string) =>
    nodes
      .filter(({ type }) => type === wanted)
      .slice(0, COMPARED)
      .map(({ identifier = '' }) => identifier);
  const notes = findBareNotes(file);
  return nodes.flatMap(({ type, position }) => {
    if (type !== 'text' || !position) return [];
    const start = file.bodyStart + position.start.offset;
    const text = file.source.text.slice(start, file.bodyStart + position.end.offset);
    if (!text.includes('][') && !text.includes('[^')) return [];
    const tell = (index: number, found: string, message: string, hint: string) =>
      file.finding(message, { offset: start + index, length: found.length, hint });
    return [
      ...[...text.matchAll(REFERENCE)].flatMap(({ index, 0: found, 1: words = '', 2: named }) => {
        const label = (named?.trim() || words).trim();
        return label === ''
          ? []
          : [
              tell(
                index,
                found,
                `Expected a label that the page defines, found "${label}".`,
                suggest(label, listLabels('definition')) ??
                  proposeLink(found, words, label) ??
                  `Add a line \`[${label}]: https://…\`, or put brackets that are meant to be read between backticks.`,
              ),
            ];
      }),
      ...[...text.matchAll(NOTE)].flatMap(({ index, 0: found, 1: label = '' }) => {
        const note = notes.get(label);
        if (PATTERN.test(label)) return [];
        if (note === undefined)
          return tell(
            index,
            found,
            `Expected a footnote that the page has, found "${label}".`,
            suggest(label, listLabels('footnoteDefinition')) ??
              `Add a line \`[^${label}]: …\` with the note, or put brackets that are meant to be read between backticks.`,
          );
        return note === position.start.offset + index
          ? tell(
              index,
              found,
              'Expected a colon behind the sign of a footnote where its note begins, found none.',
              `Write \`${found}:\`.`,
            )
          : [];
      }),
    ];
  });
}

/** Where notes begin that lack their colon: below a text that has their sign. */
function findBareNotes(file: ContentFile): ReadonlyMap<string, number> {
  const notes = new Map<string, number>();
  if (!file.body.includes('[^')) return notes;
  const first = new Map<string, number>();
  for (const { index, 1: label = '' } of file.body.matchAll(NOTE))
    if (!first.has(label)) first.set(label, index);
  for (const { type, position } of readBody(file).nodes) {
    if (type !== 'paragraph' || !position) continue;
    const { offset } = position.start;
    const label = BARE_NOTE.exec(file.body.slice(offset, offset + 100))?.[1];
    if (label !== undefined && (first.get(label) ?? offset) < offset) notes.set(label, offset);
  }
  return notes;
}

/** A label that is an address was meant as one. */
function proposeLink(found: string, text: string, label: string): string | undefined {
  return text !== '' && /^(?:\/[\w-]|#[a-z])\S*$/.test(label)
    ? `Write \`${found.startsWith('!') ? '!' : ''}[${text}](${label})\`.`
    : undefined;
}

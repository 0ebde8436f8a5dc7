import { README_BLOCKS, type ReadmeBlock } from './readme-blocks.ts';

/** A line that begins or ends a block; it stands alone on its line. */
const MARKER = /^<!--[ \t]*(\/?)roadmap:([\w-]*)[ \t]*-->[ \t]*$/;

/** A line that begins or ends a block of code, in which a marker is only shown. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Whether a line has a marker that is not read as one, and is no code either. */
function isNearMarker(line: string): boolean {
  return !/^(?: {4}|\t)/.test(line) && /<!--\s*\/?roadmap:/.test(line.replaceAll(/`[^`]*`/g, ''));
}

/** How to let a README follow the content. */
export const HOW_TO_MARK =
  'Put the lines `<!-- roadmap:table -->` and `<!-- /roadmap:table -->` where the table of the weeks is to be, then run `npm run readme`; `badge` and `counter` work in the same way. For a README without, put in the line `<!-- roadmap:none -->`.';

/** Finds the places between the markers `<!-- roadmap:table -->` and `<!-- /roadmap:table -->`. */
export function findReadmeBlocks(text: string): ReadmeMarkers {
  const found: ReadmeMarkers = { blocks: [], mistakes: [], isDeclined: false };
  let open: { block: ReadmeBlock; marker: Place; start: number } | undefined;
  let fence: string | undefined;
  let offset = 0;
  const refuse = (place: Place, message: string, hint: string) =>
    found.mistakes.push({ ...place, message, hint });
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\r$/, '');
    const place = { offset, length: line.length };
    offset += raw.length + 1;
    const [, signs] = FENCE.exec(line) ?? [];
    if (signs !== undefined && fence === undefined) fence = signs;
    else if (signs !== undefined && isEnd(line, fence)) fence = undefined;
    const [, slash, name] = (fence === undefined && MARKER.exec(line)) || [];
    if (name === undefined) {
      if (fence === undefined && isNearMarker(line))
        refuse(
          place,
          'Expected a marker alone on its line, without a space before it; found more.',
          'Give it a line of its own, or put it between backticks if it is only shown.',
        );
      continue;
    }
    if (slash === '' && name === 'none') {
      found.isDeclined = true;
      continue;
    }
    const block = README_BLOCKS.find((known) => known === name);
    if (!block)
      refuse(
        place,
        `Expected a block that a README can have (${README_BLOCKS.join(', ')}), found "${name}".`,
        'Write one of these names, or remove the marker.',
      );
    else if (slash === '') {
      if (open) refuseOpen(open, refuse);
      open = { block, marker: place, start: offset };
    } else if (open?.block !== block) {
      refuse(
        place,
        `Expected \`<!-- roadmap:${block} -->\` above this marker, found none.`,
        'Put it where the block begins, or remove this one.',
      );
    } else {
      const lineBreak = text[open.start - 2] === '\r' ? '\r\n' : '\n';
      found.blocks.push({
        block,
        marker: open.marker,
        start: open.start,
        end: place.offset,
        lineBreak,
      });
      open = undefined;
    }
  }
  if (open) refuseOpen(open, refuse);
  return found;
}

/** The text between two markers. */
export function writeBlock(lines: readonly string[], { lineBreak }: FoundBlock): string {
  return lines.map((line) => line + lineBreak).join('');
}

/** The text of a README with other blocks; every byte outside of the markers stays. */
export function replaceBlocks(
  text: string,
  { blocks }: ReadmeMarkers,
  lines: Record<ReadmeBlock, readonly string[]>,
): string {
  return blocks.reduceRight(
    (whole, found) =>
      whole.slice(0, found.start) + writeBlock(lines[found.block], found) + whole.slice(found.end),
    text,
  );
}

function refuseOpen(
  { block, marker }: { block: ReadmeBlock; marker: Place },
  refuse: (place: Place, message: string, hint: string) => void,
): void {
  refuse(
    marker,
    `Expected \`<!-- /roadmap:${block} -->\` below this marker, found none.`,
    'Put it on a line of its own where the block ends.',
  );
}

/** Whether a line ends a block of code that began with these signs. */
function isEnd(line: string, fence = ''): boolean {
  return line.trim().startsWith(fence) && /^\s*(`+|~+)\s*$/.test(line);
}

/** What the markers of a README are. */
export interface ReadmeMarkers {
  /** In order. */
  blocks: FoundBlock[];
  /** Markers that mean nothing. */
  mistakes: (Place & { message: string; hint: string })[];
  /** Whether it says that it wants no blocks. */
  isDeclined: boolean;
}

/** A place between two markers. */
interface FoundBlock {
  block: ReadmeBlock;
  /** The first marker. */
  marker: Place;
  /** Where the text between them begins and ends. */
  start: number;
  end: number;
  /** How lines end there. */
  lineBreak: '\n' | '\r\n';
}

/** A place in the text. */
interface Place {
  offset: number;
  length: number;
}

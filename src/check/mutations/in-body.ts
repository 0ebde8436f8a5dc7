import { inEachPart } from './in-each-part.ts';
import { isInBlock, splice, type Mutation, type Place } from './mutation.ts';

/** The mistakes in bodies. */
export const inBody: readonly Mutation[] = [
  ...[
    "import x from 'y'",
    'export const x = 1',
    '{1 + 1}',
    '<script>alert(1)</script>',
    '<Steps onclick="alert(1)">Text.</Steps>',
    '<div onclick="alert(1)">Text.</div>',
    '[Press](javascript:alert(1))',
    '# Title',
    '###### Deep',
    '![](/tray.png)',
    '[Lost](/weeks/no-such-week/)',
  ].map((text): Mutation => ({
    name: text,
    part: 'body',
    make: (place) =>
      isBetweenParagraphs(place) ? splice(place, ['', text, ''], place.index + 2) : undefined,
  })),
  ...[
    '{globalThis.x}',
    '<b onclick="alert(1)">Text</b>',
    '[Press](javascript:alert(1))',
    '![](/tray.png)',
    '[Lost](/weeks/no-such-week/)',
  ].map((text): Mutation => ({
    name: `${text} in a paragraph`,
    part: 'body',
    make: (place) =>
      isParagraph(place) ? splice(place, [`${place.lines[place.index] ?? ''} ${text}`]) : undefined,
  })),
  {
    name: 'open a code fence',
    part: 'body',
    // Inside of a component the end of that is swallowed first, and told in place of the fence.
    make: (place) =>
      isBetweenParagraphs(place) && !place.lines.slice(place.index).some(isEndOfBlock)
        ? splice(place, ['', '~~~~~ js', ''], place.index + 2)
        : undefined,
  },
  {
    name: 'remove the end of a code block',
    part: 'body',
    make: (place) => {
      const fence = findFence(place);
      return fence?.end === place.index ? splice(place, [], fence.beginning + 1) : undefined;
    },
  },
  {
    name: 'remove the beginning of a code block',
    part: 'body',
    // What is left of it is its end, which moves up by one line.
    make: (place) => {
      const fence = findFence(place);
      return fence?.beginning === place.index ? splice(place, [], fence.end) : undefined;
    },
  },
  ...inEachPart('body'),
];

/** The block of code that a line begins or ends, as its lines from 0. */
function findFence({ lines, index }: Place): { beginning: number; end: number } | undefined {
  const isFence = (line: string) => /^ *```/.test(line);
  if (!isFence(lines[index] ?? '')) return undefined;
  const fences = lines.flatMap((line, at) => (isFence(line) ? [at] : []));
  const number = fences.indexOf(index);
  const [beginning, end] = fences.slice(number - (number % 2), number - (number % 2) + 2);
  return beginning === undefined || end === undefined ? undefined : { beginning, end };
}

/** Whether a line ends a component or an aside. */
function isEndOfBlock(line: string): boolean {
  return /^\s*(?:<\/|:::)/.test(line);
}

/** Whether a line is empty and outside of code and asides, so that a new paragraph can begin. */
function isBetweenParagraphs({ lines, index }: Place): boolean {
  return lines[index] === '' && !isInBlock(lines, index);
}

function isParagraph({ lines, index }: Place): boolean {
  return /^[A-Z]/.test(lines[index] ?? '') && !isInBlock(lines, index);
}

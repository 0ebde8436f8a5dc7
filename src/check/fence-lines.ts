// The lines that belong to a fence which has lost an end, as far as anybody can tell.
import type { LostFence } from './fence-ends.ts';
import { PROVIDED_COMPONENTS } from './provided-components.ts';

/** A line that begins a heading. */
export const HEADING = /^#{2,6}[ \t]/;
/** A line that begins or ends a component or an aside. */
export const BLOCK = new RegExp(
  String.raw`^(?:<(/?)(${[...PROVIDED_COMPONENTS.keys()].join('|')})\s*>|:{3,}(\w*).*)$`,
);

/** Whether a line is a heading with empty lines around it; a comment in code can look like one. */
export function isHeading(lines: readonly string[], line: number): boolean {
  return HEADING.test(lines[line] ?? '') && !lines[line - 1]?.trim() && !lines[line + 1]?.trim();
}

/**
 * The lines to hide. Where nobody knows how far the code goes, headings behind it stay, and so do ends
 * of components and asides that began before, and all from the beginning of one that ends behind.
 */
export function listHidden(
  lines: readonly string[],
  kind: LostFence['kind'],
  from: number,
  to: number,
): number[] {
  const all = Array.from({ length: to + 1 - from }, (_, index) => from + index);
  if (kind !== 'no-end') return all;
  const { ends, beginning = Infinity } = findHalves(lines, all);
  return all.filter(
    (line) => line === from || (line < beginning && !ends.has(line) && !isHeading(lines, line)),
  );
}

/**
 * The lines that end a component or an aside which began before, and the first that begins one which
 * ends behind them.
 */
function findHalves(
  lines: readonly string[],
  among: readonly number[],
): { ends: Set<number>; beginning: number | undefined } {
  const opened: Half[] = [];
  const closed: Half[] = [];
  for (const line of among) {
    const match = BLOCK.exec((lines[line] ?? '').trim());
    if (!match) continue;
    const [, slash, component, aside] = match;
    const half = { line, name: component ?? ':::' };
    if (slash === '/' || aside === '') {
      if (opened.at(-1)?.name === half.name) opened.pop();
      else closed.push(half);
    } else opened.push(half);
  }
  // An end and a beginning of the same name leave what stands around them whole.
  while (closed.length > 0 && closed.at(-1)?.name === opened[0]?.name) {
    closed.pop();
    opened.shift();
  }
  return { ends: new Set(closed.map(({ line }) => line)), beginning: opened[0]?.line };
}

interface Half {
  line: number;
  name: string;
}

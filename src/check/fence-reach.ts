// How far the code of a fence goes that has lost an end, as far as anybody can tell.
import { BLOCK, isHeading, isOutside, type Opening } from './fence-lines.ts';

/**
 * The first line that can be code of a fence without a beginning: below the fence before it, a
 * heading, the tag of a component, an aside, or the beginning of an item that it stands in.
 */
export function findBoundary(lines: readonly string[], fence: Opening, lastEnd: number): number {
  for (let line = fence.line - 1; line > lastEnd; line -= 1) {
    const text = lines[line] ?? '';
    if (isOutside(text, fence) || BLOCK.test(text.trim()) || isHeading(lines, line))
      return line + 1;
  }
  return lastEnd + 1;
}

/**
 * Those of some lines that can be code of a fence without an end, which is the first of them: headings
 * behind it are none, nor ends of components and asides that began before, nor all from the beginning of
 * one that ends behind them.
 */
export function listCode(lines: readonly string[], among: readonly number[]): number[] {
  const { ends, beginning = Infinity } = findHalves(lines, among);
  return among.filter(
    (line) => line === among[0] || (line < beginning && !ends.has(line) && !isHeading(lines, line)),
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

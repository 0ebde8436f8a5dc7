import { checkContent } from '../check-content.ts';
import type { Problem } from '../problem.ts';
import { CONTEXT, makeSources, type Edit } from '../testing.ts';

/**
 * The hints for a file with a mistake in it. Each proposal is put where its problem is told, in place
 * of what is marked there, until there is none left.
 */
export function follow(path: string, edit: Edit): string[] {
  const hints: string[] = [];
  let sources = makeSources({ [path]: edit });
  for (let turn = 0; turn < 5; turn += 1) {
    const [problem] = checkContent(sources, CONTEXT).filter(({ severity }) => severity === 'error');
    if (!problem) return hints;
    hints.push(problem.hint ?? '');
    sources = sources.map((source) =>
      source.path === problem.file ? { ...source, text: obey(source.text, problem) } : source,
    );
  }
  return [...hints, 'and so on'];
}

/** A text in which what a hint proposes stands in place of what its problem marks. */
function obey(text: string, { line, column, length, hint = '' }: Problem): string {
  const proposal = /^Remove/.test(hint)
    ? ''
    : (/^Write `([^`]*)`(?:[;,] or |, the )/.exec(hint) ?? /`([^`]*)`[.?]$/.exec(hint))?.[1];
  const lines = text.split('\n');
  const [, spaces] = /^Begin it with (\d+) spaces\.$/.exec(hint) ?? [];
  if (spaces !== undefined)
    return lines
      .with(line - 1, (lines[line - 1] ?? '').replace(/^ */, ' '.repeat(Number(spaces))))
      .join('\n');
  if (proposal === undefined) throw new Error(`Nothing to write in: ${hint}`);
  const whole = lines[line - 1] ?? '';
  const before = whole.slice(0, column - 1);
  // A field is proposed with its key, and an entry with its hyphen; they stand there only once.
  const start = [/^[\w-]+: (?!$)/, /^- /]
    .map((begin) => begin.exec(proposal)?.[0])
    .find((begin) => begin !== undefined && before.endsWith(begin));
  const kept = start === undefined ? before : before.slice(0, -start.length);
  const mended = `${kept}${proposal}${whole.slice(column - 1 + length)}`;
  return lines.toSpliced(line - 1, 1, mended).join('\n');
}

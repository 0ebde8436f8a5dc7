import { readBody } from './body.ts';
import type { ContentFile } from './content-file.ts';

/** A block of code between two lines of backticks or tildes. */
export interface Fence {
  /** The language that the opening line names, if it does. */
  language: string | undefined;
  /** What stands behind the language; empty where nothing does. */
  meta: string;
  /** The code, as the reader sees it. */
  code: string;
  /** Whether there is a closing line. Without one, everything that follows is code. */
  isClosed: boolean;
  /** Offset of the opening marker into the file, and its length. */
  offset: number;
  markerLength: number;
  /** Offset into the file of an offset into the code. */
  offsetOf: (offsetInCode: number) => number;
  /** Offset into the file of an offset into what stands behind the language. */
  metaOffsetOf: (offsetInMeta: number) => number;
}

const known = new WeakMap<ContentFile, readonly Fence[]>();

/** The fences of a file's body, in order, found once. */
export function listFences(file: ContentFile): readonly Fence[] {
  let fences = known.get(file);
  if (!fences) {
    fences = findFences(file);
    known.set(file, fences);
  }
  return fences;
}

function findFences(file: ContentFile): Fence[] {
  return readBody(file).nodes.flatMap(({ type, lang, meta, value, position }) => {
    if (type !== 'code' || value === undefined || !position) return [];
    const start = file.bodyStart + position.start.offset;
    const source = file.source.text.slice(start, file.bodyStart + position.end.offset);
    const marker = /^(`{3,}|~{3,})/.exec(source)?.[0];
    // Code can also be indented by four spaces, which has no language and no end.
    if (!marker) return [];
    const lines = source.split('\n');
    const last = lines.length > 1 ? lines.at(-1) : undefined;
    return {
      language: lang ?? undefined,
      meta: meta ?? '',
      code: value,
      isClosed: last !== undefined && isClosing(last, marker),
      offset: start,
      markerLength: marker.length,
      offsetOf: (offset) => start + locate(lines, value, offset),
      // Signs that are written as `&quot;` make it shorter than its source, so it is sought from its end.
      metaOffsetOf: (offset) =>
        start +
        Math.max(
          marker.length,
          (lines[0] ?? '').trimEnd().length - (meta ?? '').trimEnd().length + offset,
        ),
    };
  });
}

/** Whether a line, behind the marks of quotes and lists around it, closes a fence. */
function isClosing(line: string, marker: string): boolean {
  const text = line.replace(/^[\s>]+/, '').trimEnd();
  return text.length >= marker.length && text === marker.charAt(0).repeat(text.length);
}

/** Where an offset into the code lies in the lines of the fence, which may be indented or quoted. */
function locate(lines: readonly string[], code: string, offset: number): number {
  const before = code.slice(0, offset).split('\n');
  const codeLine = code.split('\n')[before.length - 1] ?? '';
  const line = lines[before.length] ?? '';
  const indent = Math.max(0, line.trimEnd().length - codeLine.trimEnd().length);
  const start = lines.slice(0, before.length).join('\n').length + 1;
  return start + indent + (before.at(-1)?.length ?? 0);
}

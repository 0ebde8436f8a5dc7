import { blank } from './blank.ts';
import { CONFLICT, MARKER } from './merge-markers.ts';
import type { YamlError } from './yaml-error.ts';

/** A line that ends a document of YAML; what follows is another one. */
const DOCUMENT_END = /^\.\.\.(?=\s|$).*/gm;

/** A line of a fence around code, in which frontmatter was pasted. */
const FENCE = /^`{3,}\w*[ \t]*$/gm;

/** Of more, the first few are told; the end of each is looked for in all lines behind it. */
const MOST_FENCES = 20;

/**
 * Puts spaces in the place of lines that are no part of YAML, so that those around them can be read:
 * markers of merges, which have a rule of their own, fences, and lines `...` behind which something
 * follows.
 */
export function hideMarkers(text: string): { source: string; errors: YamlError[] } {
  const errors: YamlError[] = [];
  let fences = 0;
  const source = text
    .replaceAll(CONFLICT, blank)
    .replaceAll(MARKER, blank)
    .replaceAll(FENCE, (line, offset: number) => {
      // The second of two is told with the first.
      fences += 1;
      if (fences % 2 === 1 && fences <= MOST_FENCES)
        errors.push({ code: 'FENCE', message: line.trimEnd(), offset });
      return blank(line);
    })
    .replaceAll(DOCUMENT_END, (line, offset: number, all: string) => {
      if (!/^[ \t]*[^\s#]/m.test(all.slice(offset + line.length))) return line;
      errors.push({ code: 'DOCUMENT_END', message: '...', offset });
      return blank(line);
    });
  return { source, errors };
}

// The code in the content: every fence of every body, with where it stands.
import { findingAtNode, readBody } from '../../../check/body.ts';
import { ContentFile } from '../../../check/content-file.ts';
import { isPartial } from '../../../check/fence-options.ts';
import { readContent } from '../../../check/read-content.ts';
import { REAL_CONTENT } from '../../sites.ts';

/** Every file of the real content. */
export const FILES = (await readContent(REAL_CONTENT)).map((source) => new ContentFile(source));

const NO_CODE = new Set(['', 'text', 'txt', 'console', 'output', 'md', 'markdown']);

/** Every fence of code; one of `text` is what a program prints, which is no code. */
export const FENCES: readonly Fence[] = FILES.flatMap((file) =>
  readBody(file)
    .nodes.filter(({ type, lang }) => type === 'code' && !NO_CODE.has(lang ?? ''))
    .map((node) => {
      const { lang, meta, value } = node;
      const { line } = findingAtNode(file, node, '');
      return {
        place: `${file.source.path}:${line}`,
        language: lang ?? '',
        title: /title="([^"]*)"/.exec(meta ?? '')?.[1] ?? '',
        isPartial: isPartial(meta ?? ''),
        code: value ?? '',
      };
    }),
);

/** A fence of code. */
export interface Fence {
  /** File and line. */
  place: string;
  language: string;
  /** Name of the file that it shows; empty where it shows none. */
  title: string;
  /** Whether it says that it can't be read alone. */
  isPartial: boolean;
  code: string;
}

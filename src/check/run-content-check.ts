import { relative, resolve } from 'node:path';
import { toPathFromHere } from '../path-from-here.ts';
import { publicDir } from '../content-dir.ts';
import type { CalendarDate } from '../roadmap/calendar.ts';
import { checkContent } from './check-content.ts';
import type { SourceFile } from './content-file.ts';
import { listPublicFiles } from './public-files.ts';
import { readContent } from './read-content.ts';
import type { Readme } from './read-readme.ts';
import type { Report } from './report.ts';
import { findSameSources } from './same-sources.ts';
import { openSoundTexts } from './sound-texts-file.ts';

/**
 * Reads and checks a content folder.
 * @param only files, or folders of files, whose own problems are wanted; all when it is empty
 * @param readme the README, where it is to be checked, too
 * @throws Error when one of them has no content in it
 */
export async function runContentCheck(
  contentDir: string,
  today: CalendarDate,
  only: readonly string[] = [],
  readme?: Readme,
): Promise<Report> {
  const [read, publicFiles, sound] = await Promise.all([
    readContent(contentDir),
    listPublicFiles(publicDir),
    openSoundTexts(),
  ]);
  const content = findSameSources(contentDir, read);
  const context = { today, publicFiles, readme, sound: sound.texts };
  const problems = checkContent(content, context);
  await sound.keep();
  const sources = readme ? [...content, readme.source] : content;
  const wanted = pickWanted(sources, contentDir, only);
  const root = toPathFromHere(contentDir);
  return {
    root,
    fileCount: wanted ? wanted.size : sources.length,
    problems: wanted ? problems.filter(({ file }) => wanted.has(file)) : problems,
    texts: new Map(sources.map((source) => [source.path, textToShow(source)])),
  };
}

/** The text that the lines around a problem are taken from. */
function textToShow({ text, unreadable }: SourceFile): string {
  return unreadable?.reason === 'not-utf8' ? unreadable.shown : text;
}

/** The paths of the files that are wanted; `undefined` for all. */
function pickWanted(
  sources: readonly SourceFile[],
  contentDir: string,
  only: readonly string[],
): ReadonlySet<string> | undefined {
  if (only.length === 0) return undefined;
  return new Set(
    only.flatMap((name) => {
      const path = toContentPath(contentDir, name);
      const inside = sources.filter(
        (source) => path === '' || source.path === path || source.path.startsWith(`${path}/`),
      );
      // Told, or a slip of the finger would look like content without problems.
      if (inside.length === 0)
        throw new Error(
          `Expected a file of content, such as weeks/….mdx in ${contentDir}, found ${name}.`,
        );
      return inside.map((source) => source.path);
    }),
  );
}

function toContentPath(contentDir: string, file: string): string {
  return relative(contentDir, resolve(file)).replaceAll('\\', '/');
}

import { relative, resolve } from 'node:path';
import type { CalendarDate } from '../roadmap/calendar.ts';
import { checkContent } from './check-content.ts';
import type { Report } from './report.ts';
import { readContent } from './read-content.ts';

/**
 * Reads and checks a content folder.
 * @param only files whose own problems are wanted; all of them when it is empty
 */
export async function runContentCheck(
  contentDir: string,
  today: CalendarDate,
  only: readonly string[] = [],
): Promise<Report> {
  const sources = await readContent(contentDir);
  const wanted = new Set(only.map((file) => toContentPath(contentDir, file)));
  const problems = checkContent(sources, { today });
  const root = relative('', contentDir).replaceAll('\\', '/');
  return {
    root,
    fileCount: wanted.size > 0 ? wanted.size : sources.length,
    problems: wanted.size > 0 ? problems.filter(({ file }) => wanted.has(file)) : problems,
    texts: new Map(sources.map(({ path, text }) => [path, text])),
  };
}

function toContentPath(contentDir: string, file: string): string {
  return relative(contentDir, resolve(file)).replaceAll('\\', '/');
}

import { join, relative } from 'node:path';
import { ContentFile, type SourceFile } from '../check/content-file.ts';
import { buildContentSet } from '../check/content-set.ts';
import { findProblems } from '../check/find-problems.ts';
import { readContent } from '../check/read-content.ts';
import { numberOfName } from '../check/week-numbers.ts';
import { CommandError, EXIT } from './command-error.ts';
import { editFrontmatter, EditError, type Change } from './edit-frontmatter.ts';
import { findNewErrors } from './find-new-errors.ts';
import type { Outside } from './outside.ts';
import { pickNamed } from './pick-named.ts';
import { planChanges } from './plan-changes.ts';
import type { FileEdit } from './print-outcome.ts';
import { replaceFile } from './replace-file.ts';
import type { WeekRequest } from './week-request.ts';

/**
 * Changes the status of a week, or marks a feature or a check of it.
 * @throws CommandError when something is missing or refused; then nothing is written
 */
export async function editWeek(request: WeekRequest, outside: Outside): Promise<FileEdit> {
  const { contentDir } = outside;
  const source = await findWeek(request.week, contentDir);
  await refuseConflict(source, outside);
  const name = nameFile(contentDir, source);
  const { data } = new ContentFile(source);
  const { changes, summary } = await planChanges(request, { data: toFields(data), name }, outside);
  const after = makeEdits(source.text, changes, name);
  refuseErrors(source, after, outside);
  const isWritten = after !== source.text && !request.isDryRun;
  if (isWritten) await replaceFile(join(contentDir, source.path), source.text, after);
  return { file: name, before: source.text, after, summary, isWritten };
}

async function findWeek(wanted: string, contentDir: string): Promise<SourceFile> {
  const sources = (await readContent(contentDir, ['weeks'])).filter(
    ({ unreadable }) => unreadable?.reason !== 'ignored',
  );
  // A number is not a part of another one.
  const isNumber = /^\d+$/.test(wanted);
  const { source } = pickNamed(
    sources.map((each) => {
      const number = String(numberOfName(each.id) ?? '');
      return {
        source: each,
        name: isNumber ? number : each.id,
        note: isNumber ? each.id : undefined,
      };
    }),
    // As numbers, 042 and 42 are one.
    isNumber ? String(BigInt(wanted)) : wanted,
    'week',
    isNumber,
  );
  if (source.unreadable)
    throw new CommandError(
      EXIT.unsafe,
      `${nameFile(contentDir, source)} can't be read. Run npm run check, which says why.`,
    );
  return source;
}

function makeEdits(text: string, changes: readonly Change[], name: string): string {
  try {
    return changes.reduce(editFrontmatter, text);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new CommandError(
      EXIT.unsafe,
      `${name}: ${error.message} Edit it by hand; npm run check says what is wrong with it.`,
    );
  }
}

function refuseErrors(source: SourceFile, text: string, { today }: Outside): void {
  const edited = { ...source, text };
  const problems = findNewErrors(source, edited, today);
  if (problems.length > 0)
    throw new CommandError(EXIT.refused, 'Refused, since the check would find this:', {
      problems,
      source: edited,
    });
}

/** Which of two versions is meant only a person knows. */
async function refuseConflict(source: SourceFile, { today }: Outside): Promise<void> {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(source.text)) return;
  // Loaded only here, since it takes the reader of bodies.
  const { mergeConflict } = await import('../check/rules/merge-conflict.ts');
  const rules = [mergeConflict];
  const context = { today, publicFiles: new Set<string>(), rules };
  const problems = findProblems(buildContentSet([source]), rules, context);
  if (problems.length > 0)
    throw new CommandError(EXIT.unsafe, 'Refused, since the merge is not resolved:', {
      problems,
      source,
    });
}

function nameFile(contentDir: string, { path }: SourceFile): string {
  return relative('', join(contentDir, path)).replaceAll('\\', '/');
}

function toFields(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

import { join } from 'node:path';
import { ContentFile, type SourceFile } from '../check/content-file.ts';
import { buildContentSet } from '../check/content-set.ts';
import { findProblems } from '../check/find-problems.ts';
import { isObject } from '../is-record.ts';
import { toPathFromHere } from '../path-from-here.ts';
import { CommandError, EXIT } from './command-error.ts';
import { editFrontmatter, EditError, type Change } from './edit-frontmatter.ts';
import { findNewErrors } from './find-new-errors.ts';
import { findWeek } from './find-week.ts';
import type { Outside } from './outside.ts';
import { planChanges } from './plan-changes.ts';
import type { FileEdit } from './print-outcome.ts';
import { replaceFile } from './replace-file.ts';
import type { KnownWeek } from './week-plan.ts';
import { writeRequest, type WeekRequest } from './week-request.ts';

/**
 * Changes the status of a week, or marks a feature or a check of it.
 * @throws CommandError when something is missing or refused; then nothing is written
 */
export async function editWeek(request: WeekRequest, outside: Outside): Promise<FileEdit> {
  const { contentDir } = outside;
  const { source, ...names } = await findWeek(request.week, contentDir, (week) =>
    writeRequest({ ...request, week }),
  );
  const name = toPathFromHere(join(contentDir, source.path));
  try {
    return await editSource(source, request, { ...names, name }, outside);
  } catch (error) {
    if (error instanceof CommandError) error.file ??= name;
    throw error;
  }
}

async function editSource(
  source: SourceFile,
  request: WeekRequest,
  names: Omit<KnownWeek, 'data'>,
  outside: Outside,
): Promise<FileEdit> {
  const { name } = names;
  if (source.unreadable)
    throw new CommandError(
      EXIT.unsafe,
      `${name} can't be read. Run npm run check, which says why.`,
    );
  await refuseConflict(source, outside);
  const { data } = new ContentFile(source);
  const plan = await planChanges(request, { ...names, data: toFields(data) }, outside);
  const after = makeEdits(source.text, plan.changes, name);
  refuseErrors(source, after, plan.refusal, outside);
  const isWritten = after !== source.text && !request.isDryRun;
  if (isWritten) await replaceFile(join(outside.contentDir, source.path), source.text, after);
  return { file: name, before: source.text, after, summary: plan.summary, isWritten };
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

/** @param refusal why it is refused, where the plan foresees it */
function refuseErrors(
  source: SourceFile,
  text: string,
  refusal: string | undefined,
  { today }: Outside,
): void {
  const edited = { ...source, text };
  const problems = findNewErrors(source, edited, today);
  if (problems.length > 0 || refusal !== undefined)
    throw new CommandError(
      EXIT.refused,
      refusal ?? 'Refused, since the check would find this in the file:',
      { problems, source: edited, isExplained: refusal !== undefined },
    );
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

function toFields(data: unknown): Readonly<Record<string, unknown>> {
  return isObject(data) ? { ...data } : {};
}

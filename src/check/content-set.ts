import type { z } from 'zod';
import type { Entry } from '../roadmap/content.ts';
import {
  schemas,
  type ChecklistData,
  type Collection,
  type GuideData,
  type PhaseData,
  type ResourceData,
  type WeekData,
} from '../schemas/index.ts';
import { ContentFile, type SourceFile } from './content-file.ts';
import type { Finding } from './problem.ts';
import { findSchemaProblems, type SchemaRule } from './schema-findings.ts';

/** What the rules look at: every file, and the entries of the files that their schema accepts. */
export interface ContentSet {
  files: readonly ContentFile[];
  phases: readonly FileEntry<PhaseData>[];
  weeks: readonly FileEntry<WeekData>[];
  checklists: readonly FileEntry<ChecklistData>[];
  resources: readonly FileEntry<ResourceData>[];
  guides: readonly FileEntry<GuideData>[];
  /** Slugs of all files of a collection, also of those that are not valid. */
  idsOf: (collection: Collection) => ReadonlySet<string>;
  /**
   * Whether every file of a collection is valid. Where one is not, a rule about all of them would
   * repeat its problem in other words.
   */
  isComplete: (collection: Collection) => boolean;
  /** What the schemas refuse, by the rule that it belongs to. */
  schemaProblems: (rule: SchemaRule) => Finding[];
}

/** An entry that remembers its file. */
export interface FileEntry<Data> extends Entry<Data> {
  file: ContentFile;
}

/** Reads the frontmatter of all files. Never throws: what can't be read is left to the rules. */
export function buildContentSet(sources: readonly SourceFile[]): ContentSet {
  const files = sources.map((source) => new ContentFile(source));
  const filesOf = (collection: Collection) =>
    files.filter((file) => file.source.collection === collection);
  const refused = files.flatMap(findSchemaProblems);
  const accept = <Data>(collection: Collection, schema: z.ZodType<Data>): FileEntry<Data>[] =>
    filesOf(collection).flatMap((file) => {
      const result = schema.safeParse(file.data);
      return result.success ? [{ id: file.source.id, data: result.data, file }] : [];
    });
  const entries = {
    phases: accept('phases', schemas.phases),
    weeks: accept('weeks', schemas.weeks),
    checklists: accept('checklists', schemas.checklists),
    resources: accept('resources', schemas.resources),
    guides: accept('guides', schemas.guides),
  };
  return {
    ...entries,
    files,
    idsOf: (collection) => new Set(filesOf(collection).map((file) => file.source.id)),
    schemaProblems: (rule) =>
      refused.filter((problem) => problem.rule === rule).map(({ finding }) => finding),
    isComplete: (collection) => filesOf(collection).length === entries[collection].length,
  };
}

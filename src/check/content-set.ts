import type { Entry } from '../roadmap/content.ts';
import {
  type ChecklistData,
  type Collection,
  type GuideData,
  type PhaseData,
  type ResourceData,
  type WeekData,
} from '../schemas/index.ts';
import { ContentFile, type SourceFile } from './content-file.ts';
import type { Finding } from './problem.ts';
import { checkSchema, type SchemaResult, type SchemaRule } from './schema-findings.ts';

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

/** Files that were read before. A source never changes, so what was read of it stays true. */
const known = new WeakMap<SourceFile, { file: ContentFile; result: SchemaResult }>();

/** Reads the frontmatter of all files. Never throws: what can't be read is left to the rules. */
export function buildContentSet(sources: readonly SourceFile[]): ContentSet {
  const checked = sources.map(readSource);
  const files = checked.map(({ file }) => file);
  const pick = <Data>(collection: Collection): FileEntry<Data>[] =>
    checked
      .filter(({ file, result }) => file.source.collection === collection && 'data' in result)
      // The schema of the collection has made the data, so it is of the collection's type.
      .map(({ file, result }) => ({ id: file.source.id, data: result.data as Data, file }));
  const entries = {
    phases: pick<PhaseData>('phases'),
    weeks: pick<WeekData>('weeks'),
    checklists: pick<ChecklistData>('checklists'),
    resources: pick<ResourceData>('resources'),
    guides: pick<GuideData>('guides'),
  };
  const ids = new Map<Collection, Set<string>>();
  for (const { source } of files.filter((file) => file.source.unreadable?.reason !== 'ignored'))
    ids.set(source.collection, (ids.get(source.collection) ?? new Set()).add(source.id));
  const idsOf = (collection: Collection) => ids.get(collection) ?? new Set<string>();
  const refused = Map.groupBy(
    checked.flatMap(({ result }) => result.problems),
    ({ rule }) => rule,
  );
  return {
    ...entries,
    files,
    idsOf,
    schemaProblems: (rule) => (refused.get(rule) ?? []).map(({ finding }) => finding),
    isComplete: (collection) => idsOf(collection).size === entries[collection].length,
  };
}

function readSource(source: SourceFile): { file: ContentFile; result: SchemaResult } {
  let entry = known.get(source);
  if (!entry) {
    const file = new ContentFile(source);
    entry = { file, result: checkSchema(file) };
    known.set(source, entry);
  }
  return entry;
}

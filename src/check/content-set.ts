import type { Entry, RoadmapContent } from '../roadmap/content.ts';
import {
  type ChecklistData,
  type Collection,
  type GuideData,
  type PhaseData,
  type ResourceData,
  type WeekData,
} from '../schemas/index.ts';
import { ContentFile, isPageFile, type PageFile, type SourceFile } from './content-file.ts';
import { listNames, readStem } from './file-names.ts';
import type { Finding } from './problem.ts';
import type { Readable } from './readable.ts';
import {
  checkSchema,
  type SchemaProblem,
  type SchemaResult,
  type SchemaRule,
} from './schema-findings.ts';
import type { SoundTexts } from './sound-texts.ts';

/**
 * What the rules look at: every file, and an entry for each, with what can be read of it. A rule
 * asks for the fields that it needs, so that one bad field hides no more than what depends on it.
 */
export interface ContentSet {
  files: readonly PageFile[];
  /** What lies beside the folders of the collections. */
  strays: readonly ContentFile[];
  phases: readonly FileEntry<PhaseData>[];
  weeks: readonly FileEntry<WeekData>[];
  checklists: readonly FileEntry<ChecklistData>[];
  resources: readonly FileEntry<ResourceData>[];
  guides: readonly FileEntry<GuideData>[];
  /** Slugs of all entries of a collection, also of those whose files are to be renamed. */
  idsOf: (collection: Collection) => ReadonlySet<string>;
  /** The entries that their schemas accept, as a roadmap is built from them. */
  valid: RoadmapContent;
  /** What the schemas refuse, by the rule that it belongs to. */
  schemaProblems: (rule: SchemaRule, improve?: ImproveHint) => Finding[];
}

/** A better hint than a schema can give, which knows no other file; `undefined` where there is none. */
export type ImproveHint = (problem: SchemaProblem) => string | undefined;

/** An entry, as far as it can be read, that remembers its file. */
export interface FileEntry<Data> extends Entry<Readable<Data>> {
  file: PageFile;
}

/** Files that were read before. A source never changes, so what was read of it stays true. */
const known = new WeakMap<SourceFile, ReadFile>();

/**
 * Reads the frontmatter of all files. Never throws: what can't be read is left to the rules.
 * @param sound frontmatter that need not be read again; what has no mistake is added
 */
export function buildContentSet(sources: readonly SourceFile[], sound?: SoundTexts): ContentSet {
  const checked = sources.map((source) => readSource(source, sound));
  const entries = Map.groupBy(
    checked.flatMap(({ file, result }) =>
      isPageFile(file) && file.source.unreadable?.reason !== 'ignored' ? [{ file, result }] : [],
    ),
    ({ file }) => file.source.collection,
  );
  const pick = <Data>(collection: Collection): FileEntry<Data>[] =>
    (entries.get(collection) ?? []).map(({ file, result }) => ({
      id: file.source.id,
      // The schema of the collection has made the data, so it is of the collection's type.
      data: result.data as Readable<Data>,
      file,
    }));
  const pickValid = <Data>(collection: Collection): Entry<Data>[] =>
    (entries.get(collection) ?? [])
      .filter(({ result }) => result.isValid)
      // As above, and all of it.
      .map(({ file, result }) => ({ id: file.source.id, data: result.data as Data }));
  const ids = Map.groupBy(checked.flatMap(listSlugs), ({ collection }) => collection);
  const refused = Map.groupBy(
    checked.flatMap(({ result }) => result.problems),
    ({ rule }) => rule,
  );
  const files = checked.map(({ file }) => file);
  return {
    files: files.filter(isPageFile),
    strays: files.filter((file) => !isPageFile(file)),
    phases: pick<PhaseData>('phases'),
    weeks: pick<WeekData>('weeks'),
    checklists: pick<ChecklistData>('checklists'),
    resources: pick<ResourceData>('resources'),
    guides: pick<GuideData>('guides'),
    idsOf: (collection) => new Set((ids.get(collection) ?? []).map(({ slug }) => slug)),
    valid: {
      phases: pickValid<PhaseData>('phases'),
      weeks: pickValid<WeekData>('weeks'),
      checklists: pickValid<ChecklistData>('checklists'),
      resources: pickValid<ResourceData>('resources'),
      guides: pickValid<GuideData>('guides'),
    },
    schemaProblems: (rule, improve) =>
      (refused.get(rule) ?? []).map((problem) => {
        const hint = improve?.(problem);
        return hint === undefined ? problem.finding : { ...problem.finding, hint };
      }),
  };
}

/** The slugs that a file stands for. */
function listSlugs({ file: { source }, result }: ReadFile) {
  const { collection } = source;
  if (collection === undefined) return [];
  const stem = readStem(source);
  const slugs =
    source.unreadable?.reason === 'ignored'
      ? stem === undefined
        ? []
        : [stem]
      : listNames(source, result.data);
  return slugs.map((slug) => ({ collection, slug }));
}

function readSource(source: SourceFile, sound: SoundTexts | undefined): ReadFile {
  let entry = known.get(source);
  if (!entry) {
    const file = new ContentFile(source, sound);
    const result = isPageFile(file)
      ? checkSchema(file)
      : { data: {}, isValid: false, problems: [] };
    entry = { file, result };
    known.set(source, entry);
  }
  return entry;
}

/** A file, and what its schema makes of it. */
interface ReadFile {
  file: ContentFile;
  result: SchemaResult;
}

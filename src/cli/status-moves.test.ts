// Every move of a status on every real file, byte for byte.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check/check-content.ts';
import { ContentFile, type SourceFile } from '../check/content-file.ts';
import { readContent } from '../check/read-content.ts';
import { fieldRules } from '../check/rules/field-rules.ts';
import { SCHEMA_RULES } from '../check/schema-findings.ts';
import { CONTEXT, makeSources } from '../check/testing.ts';
import { contentDir, publicDir } from '../content-dir.ts';
import { listPublicFiles } from '../check/public-files.ts';
import { readToday } from '../read-today.ts';
import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import { editFrontmatter } from './edit-frontmatter.ts';
import { findNewErrors } from './find-new-errors.ts';
import { planMove } from './plan-move.ts';

const ADDRESS = { repo: 'https://example.com/code', demo: 'https://live.example.com/' };
const NEEDED: Record<Status, (keyof typeof ADDRESS)[]> = {
  'not-started': [],
  'in-progress': [],
  completed: ['repo'],
  deployed: ['repo', 'demo'],
};

const sources = await readContent(contentDir);
const weeks = sources.filter(({ collection }) => collection === 'weeks');
const publicFiles = await listPublicFiles(publicDir);
const context = { today: readToday(), publicFiles };

describe.each(weeks.map((source) => [source.id, source] as const))('%s', (_, source) => {
  test.each(STATUSES)('goes from %s to every status, and no other line changes', (from) => {
    for (const ending of ['\n', '\r\n']) {
      // What has been done already is taken back first, so that all files begin alike.
      const plain = move({ ...source, text: source.text.replaceAll('\n', ending) }, 'not-started');
      const start = move(plain, from);
      for (const to of STATUSES) {
        const end = move(start, to);
        expect(end.text, to).toBe(withStatus(plain.text, to, ending));
        expect(findNewErrors(plain, end, context.today), to).toEqual([]);
      }
    }
  });
});

test('a move without its evidence is refused as by the check of all content', () => {
  const change = { kind: 'set', field: 'status', value: 'deployed' } as const;
  const edits = new Map(
    weeks.map((source) => {
      const before = move(source, 'not-started');
      return [source, { before, after: { ...source, text: editFrontmatter(before.text, change) } }];
    }),
  );
  const all = sources.map((source) => edits.get(source)?.after ?? source);
  const found = [...edits.values()].flatMap(({ before, after }) =>
    findNewErrors(before, after, context.today),
  );
  expect(found).toHaveLength(2 * weeks.length);
  expect(found).toEqual(checkContent(all, context));
});

describe('findNewErrors', () => {
  const find = (from: string, to: string) => {
    const source = makeSources().find(({ path }) => path === 'weeks/2-raised-bed.mdx');
    if (!source) throw new Error('There is no week 2.');
    const before = { ...source, text: source.text.replace('hours: 6', 'hours: 0') };
    const after = { ...before, text: before.text.replace(from, to) };
    return findNewErrors(before, after, CONTEXT.today).map(({ rule, line }) => `${rule} ${line}`);
  };

  test('knows every rule of the schemas', () => {
    const known = fieldRules.map(({ id }) => id);
    expect(SCHEMA_RULES.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('tells what an edit brings, and not what was there', () => {
    expect(find('status: in-progress', 'status: completed')).toEqual(['status-evidence 8']);
    expect(find('goal: Give', 'why: It is time.\ngoal: Give')).toEqual([]);
    expect(find('status: in-progress', 'status: in-progress\nstartedOn: 2999-01-01')).toEqual([
      'future-date 9',
    ]);
  });
});

/** A week with another status, and the evidence that it needs and no other. */
function move(source: SourceFile, status: Status): SourceFile {
  const data = new ContentFile(source).data as Record<string, unknown>;
  const { missing } = planMove(data, { status });
  const given = Object.fromEntries(missing.map((field) => [field, ADDRESS[field]]));
  const { changes, evidence } = planMove(data, { status, ...given });
  const all = [...evidence.map(({ change }) => change), ...changes];
  return { ...source, text: all.reduce(editFrontmatter, source.text) };
}

/** The same file, made by replacing one line. */
function withStatus(text: string, status: Status, ending: string): string {
  const evidence = NEEDED[status].map((field) => `${field}: ${ADDRESS[field]}`);
  const [line = ''] = /^status: .*$/m.exec(text) ?? [];
  return text.replace(line.trimEnd(), [`status: ${status}`, ...evidence].join(ending));
}

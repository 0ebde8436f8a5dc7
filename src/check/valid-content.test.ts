// Valid content never gets a false error: small roadmaps, made up at random.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { slugify } from '../roadmap/paths.ts';
import { sum } from '../roadmap/schedule.ts';
import { STATUSES } from '../schemas/vocabulary.ts';
import { checkContent } from './check-content.ts';
import { CONTEXT, makeSource } from './testing.ts';

/** One line of text as people write it, also with signs that mean something to YAML. */
const line = fc
  .oneof(
    fc.constantFrom('It’s “so”', '- dash', '# hash', 'a: b', '*', '&x', '2027-01-01', 'yes', '12'),
    fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
    fc.constantFrom(
      '<b>bold</b>',
      '{1 + 1}',
      '"quoted"',
      "it's",
      '日本語',
      '---',
      'null',
      '!x',
      '%',
    ),
  )
  .filter((text) => text.trim() !== '' && !/[\r\n\0\u2028\u2029]|TODO|FIXME|TBD/.test(text));
const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 4, selector: (text) => text.trim() });
/** Topics are headings of one page; two that make the same anchor are a mistake. */
const topics = fc.uniqueArray(
  line.filter((text) => slugify(text) !== ''),
  { minLength: 1, maxLength: 4, selector: slugify },
);
const hours = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);

/** Blocks of a body, each of which may stand beside any other. */
const body = fc
  .uniqueArray(
    fc.constantFrom(
      'Words with *weight*, `code`, and [a list](/checklists/list-1/).',
      '## A heading\n\n### A smaller one\n\n- one\n- two',
      'See [the start](/checklists/list-1/#start-builds), [this site](https://example.org/) and [that][1].\n\n[1]: /weeks/',
      '![A bed of four rows](/bed.png)',
      '```ts\nconst rows: number = 4;\n```',
      '```json title="rows.json"\n{ "rows": [1, 2] }\n```',
      '```yaml\n# <<<<<<< is how a conflict begins\nrows: [1, 2]\n```',
      '```sh\nnpm run check -- --format json | wc -l\n```',
      '```dockerfile\nFROM node:24\nRUN npm ci\n```',
      '```css\n.bed { color: inherit; }\n```',
      '```html\n<p>Four rows</p>\n```',
      ':::note\nDig first.\n:::',
      '| Row | Plant |\n| --- | --- |\n| 1 | Bean |',
      'A note.[^1]\n\n[^1]: Of the gardener.',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => `${blocks.join('\n\n')}\n`);

/** The checks of the checklist for each week. */
const CHECKS = ['start/builds', 'start/runs', 'end/read'];

/** What is made up of a week; numbers, slugs and references follow from its position. */
const week = fc.record({
  title: line,
  summary: line,
  skills: lines,
  hours,
  goal: line,
  objectives: lines,
  features: fc.record({ titles: lines, forms: fc.array(fc.constantFrom('text', 'done', 'open')) }),
  sessions: fc.array(hours, { maxLength: 4 }),
  checks: fc.subarray(CHECKS),
  passed: fc.subarray(CHECKS),
  status: fc.constantFrom(...STATUSES),
  keywords: lines,
  why: line,
  assumes: lines,
  stretch: lines,
  portfolio: lines,
  details: fc.record({ criterion: line, run: line, symptom: line, parts: lines, body }),
  place: fc.record({ needsEarlier: fc.boolean(), endsMilestone: fc.boolean() }),
});

const roadmap = fc.record({
  title: line,
  summary: line,
  goals: lines,
  categories: lines,
  topics,
  terms: lines,
  guide: body,
  phases: fc.array(fc.array(week, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  first: fc.integer({ min: 1, max: 900 }),
  isFlow: fc.boolean(),
  isCrlf: fc.boolean(),
});

type Roadmap = typeof roadmap extends fc.Arbitrary<infer Value> ? Value : never;

test('valid content has no problems', () => {
  fc.assert(
    fc.property(roadmap, (value) => {
      expect(checkContent(makeContent(value), CONTEXT)).toEqual([]);
    }),
    { numRuns: 300, seed: 52 },
  );
}, 240_000);

function makeContent(value: Roadmap) {
  const { title, summary, goals, categories, topics } = value;
  const write = (path: string, data: object, words = 'Words.\n') => {
    const fields = stringify(data, {
      collectionStyle: value.isFlow ? 'flow' : 'any',
      // Text that looks like a date has to stand between quotes.
      customTags: ['timestamp'],
    });
    const text = `---\n${fields}---\n\n${words}`;
    return makeSource(path, value.isCrlf ? text.replaceAll('\n', '\r\n') : text);
  };
  let number = value.first;
  const guide = write(
    'guides/reading.mdx',
    makeGuide(value),
    `<Glossary />\n\n<ResourceGroups />\n\n<Synonyms />\n\n${value.guide}`,
  );
  const entries = value.phases.flatMap((weeks, position) => {
    const first = number;
    const last = first + weeks.length - 1;
    number = last + 1;
    const ends = weeks.flatMap((entry, index) =>
      entry.place.endsMilestone || index === weeks.length - 1 ? [first + index] : [],
    );
    return [
      write(`checklists/list-${position + 1}.mdx`, makeChecklist(value, position)),
      write(`phases/phase-${position + 1}.mdx`, {
        title,
        number: position + 1,
        summary,
        focus: summary,
        startsOn: `202${position}-01-01`,
        endsOn: `202${position}-12-31`,
        weeks: { first, last },
        hours: sum(weeks.map(hoursOf)),
        goals,
        categories,
        topics,
        milestones: ends.map((end, index) => ({
          id: `part-${first}-${index + 1}`,
          title,
          focus: summary,
          weeks: { first: (ends[index - 1] ?? first - 1) + 1, last: end },
          outcomes: goals,
        })),
        roadmap: { title, url: 'https://example.org/', weeks: 52, hours: 1000 },
      }),
      ...weeks.flatMap((made, index) => {
        const { place, features, sessions, passed, details, ...entry } = made;
        const isStarted = entry.status !== 'not-started';
        const slug = `${first + index}-project`;
        return [
          write(
            `weeks/${slug}.mdx`,
            {
              week: first + index,
              ...entry,
              hours: hoursOf(made),
              // Each is met somewhere.
              checks: position + index === 0 ? CHECKS : entry.checks,
              features: features.titles.map((title, at) => {
                const form = features.forms[at] ?? 'text';
                return form === 'text' ? title : { title, done: form === 'done' && isStarted };
              }),
              ...(sessions.length > 0
                ? {
                    plan: sessions.map((part) => ({
                      title: entry.title,
                      hours: part,
                      outcome: entry.summary,
                    })),
                  }
                : {}),
              ...(isStarted ? { passed } : {}),
              categories: categories.slice(0, 1 + (index % categories.length)),
              ...(place.needsEarlier && index > 0
                ? { prerequisites: [`${first + index - 1}-project`] }
                : {}),
              resources: [
                place.needsEarlier
                  ? `book-${slug}`
                  : { resource: `book-${slug}`, part: entry.title, why: entry.summary },
              ],
              ...makeDetails(made, `book-${slug}`),
              ...(isStarted ? { startedOn: '2027-01-01' } : {}),
              ...(entry.status === 'completed' || entry.status === 'deployed'
                ? { repo: `https://example.com/${slug}`, completedOn: '2027-01-01' }
                : {}),
              ...(entry.status === 'deployed'
                ? { demo: `https://${slug}.example.com/`, deployedOn: '2027-03-05' }
                : {}),
            },
            details.body,
          ),
          write(`resources/book-${slug}.mdx`, {
            title: entry.title,
            summary: entry.summary,
            url: `https://example.com/books/${slug}`,
            kind: 'book',
            topic: topics[index % topics.length],
            cost: 'free',
          }),
        ];
      }),
    ];
  });
  return [guide, ...entries];
}

/** The parts of a week that only say more of what it has: its features, its checks, its resource. */
function makeDetails(
  { details, features, checks, summary }: Roadmap['phases'][number][number],
  resource: string,
) {
  const parts = details.parts.map((name, index) => ({ id: `part-${index}`, name, role: summary }));
  return {
    acceptance: [
      {
        criterion: details.criterion,
        run: details.run,
        expect: summary,
        features: features.titles.slice(0, 1),
        checks,
      },
    ],
    pitfalls: [{ symptom: details.symptom, cause: details.criterion, cure: summary }],
    deployment: [{ platform: resource, how: summary }],
    ...(parts.length > 1
      ? {
          architecture: {
            summary,
            parts,
            flows: [{ from: 'part-0', to: 'part-1', carries: details.criterion }],
          },
        }
      : {}),
  };
}

/** One guide has all the lists that a guide may have. */
function makeGuide({ title, summary, terms, goals, topics, phases, first }: Roadmap) {
  const resources = phases.flat().map((_, index) => `book-${first + index}-project`);
  return {
    title,
    summary,
    order: 1,
    keywords: goals,
    terms: terms.map((term, index) => ({
      id: `term-${index}`,
      term,
      also: goals,
      definition: summary,
      week: `${first}-project`,
    })),
    resourceGroups: [{ title: topics[0], resources }],
    synonyms: [{ typed: ['k8s'], means: goals }],
  };
}

/** A plan fills the hours of its week exactly. */
function hoursOf({ hours: single, sessions }: Roadmap['phases'][number][number]): number {
  return sessions.length > 0 ? sum(sessions) : single;
}

/** The first checklist is for each week and has the checks that weeks name; the others repeat them. */
function makeChecklist({ title, summary }: Roadmap, position: number) {
  const makePart = (id: string, checks: string[]) => ({
    id,
    title,
    checks: checks.map((check) => ({ id: check, title, summary })),
  });
  return {
    title,
    summary,
    order: position + 1,
    scope: position === 0 ? 'week' : 'phase',
    parts: [makePart('start', ['builds', 'runs']), makePart('end', ['read'])],
  };
}

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildContentSet } from '../../check/content-set.ts';
import { readContent } from '../../check/read-content.ts';
import { rules } from '../../check/rules/index.ts';
import { listSitePages } from '../../check/site-pages.ts';
import { PORTAL_GUIDES } from '../../components/portal-pages.ts';
import { pathOf } from '../../roadmap/paths.ts';
import { REAL_CONTENT } from '../sites.ts';
import { HELD_BACK, TUNING, type Question } from './questions.ts';

const sources = await readContent(REAL_CONTENT);
const content = buildContentSet(sources);
const words = new Set(sources.flatMap(({ text }) => splitWords(text)));
const entries = [
  ...content.valid.phases,
  ...content.valid.weeks,
  ...content.valid.checklists,
  ...content.valid.resources,
  ...content.valid.guides,
];
const all = [...TUNING, ...HELD_BACK];
const halves = [
  { half: 'TUNING', questions: TUNING },
  { half: 'HELD_BACK', questions: HELD_BACK },
];
const KINDS: readonly Question['kind'][] = ['exact', 'natural', 'synonym', 'typo', 'prefix'];

describe('the questions', () => {
  test('are at least 140', () => {
    expect(all.length).toBeGreaterThanOrEqual(140);
  });

  test('differ from each other, within a half and between the halves', () => {
    const texts = all.map(({ text }) => normalize(text));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('are no titles of pages', () => {
    const titles = new Set([...entries.map(({ data }) => data), ...PORTAL_GUIDES].map(toTitle));
    expect(titles.size).toBeGreaterThan(50);
    expect(all.map(({ text }) => text).filter((text) => titles.has(normalize(text)))).toEqual([]);
  });

  test('are answered by pages that exist', () => {
    const pages = listSitePages(content, rules);
    const wrong = all.flatMap(({ text, answers }) =>
      answers.filter((path) => !pages.has(path)).map((path) => `"${text}": ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('have one to four answers, none of them twice', () => {
    const wrong = all.filter(
      ({ answers }) =>
        answers.length < 1 || answers.length > 4 || new Set(answers).size < answers.length,
    );
    expect(wrong).toEqual([]);
  });

  test('reach every week and every checklist', () => {
    const answered = new Set(all.flatMap(({ answers }) => answers));
    const paths = [
      ...content.weeks.map(({ id }) => pathOf('weeks', id)),
      ...content.checklists.map(({ id }) => pathOf('checklists', id)),
    ];
    expect(paths.filter((path) => !answered.has(path))).toEqual([]);
  });

  test('with a typo have a word of four letters or more that no page has', () => {
    const right = all.filter(
      ({ kind, text }) =>
        kind === 'typo' && splitWords(text).every((word) => word.length < 4 || words.has(word)),
    );
    expect(right).toEqual([]);
  });

  test('typed halfway end with the beginning of a longer word', () => {
    const whole = all.filter(({ kind, text }) => {
      const last = splitWords(text).at(-1) ?? '';
      return (
        kind === 'prefix' &&
        ![...words].some((word) => word.length > last.length && word.startsWith(last))
      );
    });
    expect(whole).toEqual([]);
  });
});

describe('the halves', () => {
  test('are about equal in size', () => {
    expect(Math.abs(TUNING.length - HELD_BACK.length)).toBeLessThanOrEqual(all.length / 10);
  });

  test.each(
    halves.flatMap(({ half, questions }) => KINDS.map((kind) => ({ half, questions, kind }))),
  )('$half has at least 12 of the kind $kind', ({ questions, kind }) => {
    const found = questions.filter((question) => question.kind === kind);
    expect(found.length).toBeGreaterThanOrEqual(12);
  });

  test.each(halves)('$half has the questions that the hash of their text puts there', (each) => {
    const others = each.questions
      .map(({ text }) => text)
      .filter((text) => toHalf(text) !== each.half);
    expect(others).toEqual([]);
  });
});

/** The half of a question: by chance, but always the same. */
function toHalf(text: string): string {
  const [byte = 0] = createHash('sha256').update(text).digest();
  return byte % 2 === 0 ? 'TUNING' : 'HELD_BACK';
}

function toTitle({ title }: { title: string }): string {
  return normalize(title);
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/\p{Letter}+/gu) ?? [];
}

function normalize(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

// Code in the content is held to what a machine can say of it, so that nobody copies what can't work.
import { describe, expect, test } from 'vitest';
import { FENCES } from './fences.ts';
import { JUDGES } from './judges.ts';
import { checkTypes, isTyped } from './type-check.ts';

const whole = FENCES.filter(({ isPartial }) => !isPartial);
const typed = whole.filter(isTyped);
const judged = whole.filter(({ language }) => JUDGES.has(language));

describe('the code of the content', () => {
  test('is judged by a machine, but for one fence in ten at most', () => {
    const others = FENCES.filter((fence) => !typed.includes(fence) && !judged.includes(fence));
    const share = others.length / FENCES.length;
    console.log(
      `${FENCES.length} fences: ${typed.length} type-checked, ${judged.length} parsed, ${others.length} not judged (${(share * 100).toFixed(1)} %).`,
    );
    expect(FENCES.length).toBeGreaterThan(16);
    expect(share, others.map(({ place }) => place).join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('knows every name that it uses, and is right in its types where it has types', () => {
    const problems = [...checkTypes(typed)].flatMap(([{ place }, found]) =>
      found.map((problem) => `${place} ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  test.each(judged)('can be read: $place', async (fence) => {
    expect(await JUDGES.get(fence.language)?.(fence)).toEqual([]);
  });
});

describe('the judges', () => {
  const fence = (language: string, code: string, title = '') => ({
    place: 'here:1',
    language,
    title,
    code,
    isPartial: false,
  });

  test.each([
    ['sh', 'if true; then', ''],
    ['python', 'def f(:\n  pass', ''],
    ['sql', 'SELEC 1;', ''],
    ['graphql', 'type Query { a }', ''],
    ['json', '{ "a": }', ''],
    ['yaml', 'on: push\njobs:\n  test:\n    step: []\n', '.github/workflows/ci.yml'],
    ['yaml', 'services:\n  web:\n    imagge: nginx\n', 'docker-compose.yml'],
  ])('refuse %s that is wrong', async (language, code, title) => {
    expect(await JUDGES.get(language)?.(fence(language, code, title))).not.toEqual([]);
  });

  test.each([
    ['js', 'console.log(orders);', ["line 1: Cannot find name 'orders'."]],
    ['js', "import { orders } from './orders.js';\nconsole.log(orders.length);", []],
    [
      'ts',
      'const hours: number = "six";\nconsole.log(hours);',
      ["line 1: Type 'string' is not assignable to type 'number'."],
    ],
    ['js', "self.addEventListener('install', () => self.skipWaiting());", []],
  ])('tell %s: %s', (language, code, problems) => {
    const snippet = fence(language, code);
    expect(checkTypes([snippet]).get(snippet)).toEqual(problems);
  });
});

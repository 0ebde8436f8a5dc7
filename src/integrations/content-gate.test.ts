import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Report } from '../check/report.ts';
import { ContentGate } from './content-gate.ts';

const GOOD: Report = { root: 'content', fileCount: 1, problems: [], texts: new Map() };
const WARNED = withProblem('warning');
const BAD = withProblem('error');

describe('one check at a time', () => {
  test('many changes during a check make one more check, not one each', async () => {
    const { gate, checks, finish } = openGate();
    const first = gate.settle();
    for (let change = 0; change < 60; change += 1) {
      gate.change();
      void gate.settle();
    }
    await finish(BAD);
    await finish(GOOD);
    expect(await first).toBe(GOOD);
    expect(checks()).toBe(2);
  });

  test('what did not change is not checked again', async () => {
    const { gate, checks, finish } = openGate();
    const first = gate.settle();
    await finish(GOOD);
    await first;
    expect(await gate.settle()).toBe(GOOD);
    expect(checks()).toBe(1);
    gate.change();
    const second = gate.settle();
    await finish(BAD);
    expect(await second).toBe(BAD);
  });

  test('a check that fails is tried anew when it is asked for again', async () => {
    const { gate, fail, finish } = openGate();
    const first = gate.settle();
    await Promise.all([fail(new Error('no folder')), expect(first).rejects.toThrow('no folder')]);
    const second = gate.settle();
    await finish(GOOD);
    expect(await second).toBe(GOOD);
  });
});

describe('what is let through', () => {
  test.each([
    ['content without problems', GOOD, ['admit', 'tell']],
    ['content with warnings', WARNED, ['admit', 'tell']],
    ['not content with errors', BAD, ['tell']],
  ])('%s', async (_, report, expected) => {
    const { gate, log, finish } = openGate();
    const settled = gate.settle();
    await finish(report);
    await settled;
    expect(log).toEqual(expected);
  });

  test('what was found before the last change is not told', async () => {
    const { gate, log, finish } = openGate();
    const settled = gate.settle();
    gate.change();
    await finish(BAD);
    await finish(GOOD);
    await settled;
    expect(log).toEqual(['admit', 'tell']);
  });
});

/** A gate whose checks end when the test says so, with what it did. */
function openGate() {
  const log: string[] = [];
  const pending: PromiseWithResolvers<Report>[] = [];
  let count = 0;
  const gate = new ContentGate({
    check: () => {
      count += 1;
      const check = Promise.withResolvers<Report>();
      pending.push(check);
      return check.promise;
    },
    admit: () => {
      log.push('admit');
      return Promise.resolve();
    },
    tell: () => log.push('tell'),
  });
  const next = async (): Promise<PromiseWithResolvers<Report>> => {
    for (;;) {
      const check = pending.shift();
      if (check) return check;
      await setTimeout(1);
    }
  };
  return {
    gate,
    log,
    checks: () => count,
    finish: async (report: Report) => (await next()).resolve(report),
    fail: async (error: Error) => (await next()).reject(error),
  };
}

function withProblem(severity: 'error' | 'warning'): Report {
  const place = { file: 'weeks/1-a.mdx', line: 1, column: 1, length: 1 };
  return { ...GOOD, problems: [{ rule: 'a-rule', severity, message: 'Expected it.', ...place }] };
}

import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Report } from '../check/report.ts';
import { ContentGate, type GateActions } from './content-gate.ts';

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

describe('what is known', () => {
  test('is told after the check, before the site has read the content', async () => {
    const admitted = Promise.withResolvers<undefined>();
    const { gate, log, finish } = openGate(async () => await admitted.promise);
    const settled = gate.settle();
    const known = gate.know();
    await finish(GOOD);
    expect(await known).toBe(GOOD);
    expect(log).not.toContain('tell');
    admitted.resolve(undefined);
    await settled;
    expect(log).toEqual(['admit', 'tell']);
  });

  test('of a change while the site reads the content is told by the next check', async () => {
    const admitted = Promise.withResolvers<undefined>();
    let isLast = () => true;
    const { gate, finish } = openGate((last) => {
      isLast = last;
      return admitted.promise;
    });
    const settled = gate.settle();
    await finish(GOOD);
    await gate.know();
    expect(isLast()).toBe(true);
    gate.change();
    expect(isLast()).toBe(false);
    const known = gate.know();
    admitted.resolve(undefined);
    await finish(BAD);
    expect(await known).toBe(BAD);
    expect(await settled).toBe(BAD);
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

  test('pages are kept quiet until it is told, and not while they hear of it', async () => {
    const { gate, finish } = openGate();
    expect(gate.isBusy).toBe(true);
    const settled = gate.settle();
    await finish(GOOD);
    await settled;
    expect(gate.isBusy).toBe(false);
    gate.change();
    expect(gate.isBusy).toBe(true);
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
function openGate(admit: GateActions['admit'] = () => Promise.resolve()) {
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
    admit: (isLast) => {
      log.push('admit');
      return admit(isLast);
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

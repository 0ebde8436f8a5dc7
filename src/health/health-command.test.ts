// The command as a whole, with answers that it is given in place of the network's.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeSources, replace } from '../check/testing.ts';
import { parseDate } from '../roadmap/calendar.ts';
import type { Reply } from './answer.ts';
import { runHealthCommand } from './health-command.ts';

const SPADES = 'https://spades.garden/';
const SEEDS = 'https://seeds.garden/';
const fine: Reply = { hops: [], status: 200, title: 'Spades' };
const gone: Reply = { hops: [], status: 404 };
const silent: Reply = { hops: [], status: 0, error: 'ENOTFOUND' };

let folder: string;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'health-'));
  const sources = makeSources({
    'resources/spade-guide.mdx': replace('https://example.com/spades', SPADES),
    'resources/seed-catalog.mdx': (text) => text.replace(/^url: .*$/m, `url: ${SEEDS}`),
  });
  for (const { path, text } of sources) write(path, text);
  said = '';
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((text: string) => (said += `${text}\n`));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run health', () => {
  test('writes what it finds out, and says it', async () => {
    expect(await run('2027-03-01', { [SPADES]: fine, [SEEDS]: gone })).toBe(0);
    expect(read('health.json')).toContain(
      `    "${SEEDS}": { "lastChecked": "2027-03-01", "failures": ["2027-03-01"] },\n    "${SPADES}": { "lastChecked": "2027-03-01" }\n`,
    );
    expect(said).toContain(
      '2 addresses asked: 1 found, 1 missing, 0 unclear. Not asked, since their hosts refuse robots: 0.',
    );
    expect(said).toContain(`${SEEDS}  missing (day 1 of 3): The server says 404.`);
  });

  test('calls an address dead after three days, and tells in which files it is', async () => {
    const issue = join(folder, 'issue.md');
    for (const [day, dead] of [
      ['2027-03-01', false],
      ['2027-03-02', false],
      ['2027-03-03', true],
    ] as const) {
      await run(day, { [SPADES]: fine, [SEEDS]: gone }, '--issue', issue);
      expect(read('issue.md').includes(SEEDS)).toBe(dead);
    }
    expect(read('issue.md')).toContain(
      `- [ ] <${SEEDS}> in \`content/resources/seed-catalog.mdx\`: missing on 2027-03-01, 2027-03-02, 2027-03-03; last asked on 2027-03-03`,
    );
    expect(read('issue.md')).not.toContain(SPADES);
    await run('2027-03-08', { [SPADES]: fine, [SEEDS]: fine }, '--issue', issue);
    expect(read('issue.md')).toBe('');
  });

  test('asks with --failing for those that were missing, and writes nothing of the witnesses', async () => {
    await run('2027-03-01', { [SPADES]: fine, [SEEDS]: gone });
    await run('2027-03-02', { [SPADES]: fine, [SEEDS]: silent }, '--failing');
    expect(read('health.json')).toContain(`"${SPADES}": { "lastChecked": "2027-03-01" }`);
    expect(read('health.json')).toContain('"failures": ["2027-03-01", "2027-03-02"]');
    expect(said).toContain('1 address asked');
  });

  test('begins with what an earlier run left behind', async () => {
    await run('2027-03-01', { [SPADES]: fine, [SEEDS]: gone });
    const pending = join(folder, 'pending.json');
    writeFileSync(pending, read('health.json'));
    rmSync(join(folder, 'health.json'));
    await run('2027-03-02', { [SPADES]: fine, [SEEDS]: gone }, '--pending', pending);
    expect(read('health.json')).toContain('"failures": ["2027-03-01", "2027-03-02"]');
  });

  test.each(['', undefined])(
    'takes a pending file that says nothing (%j) for none',
    async (text) => {
      const pending = join(folder, 'pending.json');
      if (text !== undefined) writeFileSync(pending, text);
      expect(await run('2027-03-01', { [SPADES]: fine, [SEEDS]: gone }, '--pending', pending)).toBe(
        0,
      );
    },
  );

  test('writes nothing when no server answers', async () => {
    expect(await run('2027-03-01', { [SPADES]: silent, [SEEDS]: silent })).toBe(2);
    expect(() => read('health.json')).toThrow('ENOENT');
    expect(said).toContain('No server answered, not one of 2.');
  });

  test('writes nothing, and says why, when its file is broken', async () => {
    write('health.json', '{ "addresses": 3 }');
    expect(await run('2027-03-01', {})).toBe(2);
    expect(read('health.json')).toBe('{ "addresses": 3 }');
    expect(said).toBe('health.json: addresses: Expected records by address, found 3.\n');
  });

  test('explains itself when it is used in another way', async () => {
    expect(await run('2027-03-01', {}, '--fast')).toBe(2);
    expect(said).toContain("Unknown option '--fast'");
    expect(said).toContain('Usage: npm run health');
  });
});

function run(day: string, replies: Record<string, Reply>, ...args: string[]): Promise<number> {
  return runHealthCommand(args, {
    contentDir: folder,
    today: parseDate(day),
    // Who asks for another address than these gets no answer, and a test that fails.
    ask: (addresses) =>
      Promise.resolve(
        new Map(addresses.map((address) => [address, replies[address] ?? { hops: [], status: 0 }])),
      ),
  });
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

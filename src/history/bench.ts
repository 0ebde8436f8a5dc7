// `npm run bench:history`: time of reading the history of a large repository, beside that of git alone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { STATUSES } from '../schemas/vocabulary.ts';
import { readHistory } from './read-history.ts';

const ROUNDS = 5;
// A prime number of words, so that they follow each other in many ways.
const WORDS = 'seed soil rain leaf root stem sun bed tray worm moss'.split(' ');
const folder = await mkdtemp(join(tmpdir(), 'bench-history-'));

try {
  const weeks = join(folder, 'weeks');
  await generate(weeks, { commits: 5_000, files: 60, lines: 75 });
  await showTimes('5,000 commits over 60 files of 6 KB', {
    readHistory: () => read(join(weeks, 'content'), 5_000),
    'git log --raw': () => runGit(weeks, ['log', '--raw']),
    'git log --patch': () => runGit(weeks, ['log', '--patch']),
    'readHistory without git': () => read(folder, 0),
  });

  // The same, but in the middle of a large project, and moved with it when half of the work was done.
  const moved = join(folder, 'moved');
  await generate(moved, { commits: 5_000, files: 60, lines: 75, others: 20_000, movedAt: 2_500 });
  await showTimes('5,000 commits over 60 files that were moved, beside 20,000 others', {
    readHistory: () => read(join(moved, 'site', 'content'), 5_001),
    'git log --raw, of all': () => runGit(moved, ['log', '--raw']),
  });

  const still = join(folder, 'still');
  await generate(still, { commits: 5_000, files: 60, lines: 75, others: 20_000 });
  await showTimes('5,000 commits over 60 files, beside 20,000 others with as many commits', {
    readHistory: () => read(join(still, 'content'), 5_000),
    'git log --raw, of all': () => runGit(still, ['log', '--raw']),
  });

  const large = join(folder, 'large');
  await generate(large, { commits: 200, files: 1, lines: 12_500 });
  await showTimes('200 commits over a file of 1 MB', {
    readHistory: () => read(join(large, 'content'), 200),
    'git log --patch': () => runGit(large, ['log', '--patch']),
  });
  console.log(
    `Peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, of generating as well.`,
  );
  console.log('Aim: 5,000 commits under 1 s.');
} finally {
  await rm(folder, { recursive: true });
}

/** Prints the median and the fastest of all rounds. The runs take turns, so that load meets all. */
async function showTimes(title: string, runs: Record<string, () => Promise<void>>): Promise<void> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      await run();
      (times[name] ??= []).push(performance.now() - start);
    }
  console.log(title);
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, all]) => {
        const sorted = all.toSorted((left, right) => left - right);
        return [
          name,
          {
            'median ms': Math.round(sorted[ROUNDS >> 1] ?? 0),
            fastest: Math.round(sorted[0] ?? 0),
          },
        ];
      }),
    ),
  );
}

async function read(contentDir: string, expected: number): Promise<void> {
  const { commits } = await readHistory(contentDir);
  if (commits.length !== expected)
    throw new Error(`Expected ${expected} commits, found ${commits.length}.`);
}

/** Lets git print, as to a reader that only counts. */
async function runGit(cwd: string, args: readonly string[]): Promise<void> {
  const git = spawn('git', ['--no-pager', ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  git.stdout.resume();
  await once(git, 'close');
  if (git.exitCode !== 0) throw new Error(`git ${args.join(' ')} failed.`);
}

/** A repository packed as a clone is. */
async function generate(target: string, size: Size): Promise<void> {
  await mkdir(target);
  await runGit(target, ['init', '--quiet', '--initial-branch=main']);
  const git = spawn('git', ['fast-import', '--quiet'], {
    cwd: target,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  await Promise.all([pipeline(Readable.from(writeCommits(size)), git.stdin), once(git, 'close')]);
  await runGit(target, ['gc', '--quiet']);
  await runGit(target, ['reset', '--quiet', '--hard']);
}

/** Each commit changes a line of a file; every third also how far its week has come. */
function* writeCommits(size: Size): Generator<string, void, undefined> {
  const { commits, files, lines, others = 0, movedAt = Infinity } = size;
  const bodies = Array.from({ length: files }, (_, file) =>
    Array.from({ length: lines }, (_line, line) => makeLine(file * lines + line)),
  );
  for (let commit = 0; commit < commits; commit += 1) {
    const author = `Learner <learner@example.org> ${1_800_000_000 + commit * 3_600} +0100`;
    const header = `commit refs/heads/main\nauthor ${author}\ncommitter ${author}\ndata 4\nWork\n`;
    const top = commit > movedAt ? 'site/' : '';
    // Code has commits of its own, before each of content.
    if (others > 0 && commit > 0)
      yield `${header}M 100644 inline ${top}${nameOther(commit % others)}\ndata 5\n${commit % 10}new\n\n`;
    yield header;
    if (commit === 0)
      for (let other = 0; other < others; other += 1)
        yield `M 100644 inline ${nameOther(other)}\ndata ${String(other).length}\n${other}\n`;
    for (const [file, body] of bodies.entries()) {
      if (commit > 0 && commit % files !== file) continue;
      body[(commit * 7) % lines] = makeLine(commit * 31 + 7);
      const text = makeWeek(Math.floor(commit / files / 3), body);
      yield `M 100644 inline ${top}content/weeks/${file}-week.mdx\ndata ${text.length}\n${text}\n`;
    }
    if (commit === movedAt)
      yield `${header}R content site/content\n${others > 0 ? 'R code site/code\n' : ''}`;
  }
}

/** The path of a file of code. */
function nameOther(other: number): string {
  return `code/${other % 150}/${other}.ts`;
}

/** A file of a week after so many steps of work. */
function makeWeek(step: number, body: readonly string[]): string {
  const features = ['Sow', 'Water', 'Weed', 'Harvest'].map((title, index) =>
    step % 5 > index ? `  - { title: ${title}, done: true }` : `  - ${title}`,
  );
  const status = STATUSES[Math.floor(step / 5) % STATUSES.length] ?? '';
  const head = ['---', 'title: Week', `status: ${status}`, 'features:', ...features, '---', ''];
  return [...head, ...body, ''].join('\n');
}

/** A line of 80 signs that hardly any other line is equal to. */
function makeLine(seed: number): string {
  const words = Array.from(
    { length: 16 },
    (_, index) => WORDS[(seed * (index + 3)) % WORDS.length],
  );
  return `${seed} ${words.join(' ')}`.padEnd(79, '.').slice(0, 79);
}

interface Size {
  commits: number;
  files: number;
  lines: number;
  /** How many files of code lie beside them. */
  others?: number;
  /** After which of the commits one moves everything into a folder. */
  movedAt?: number;
}

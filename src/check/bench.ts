// `npm run bench:check`: time and memory of the whole command, on the real content and on more.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { SOUND_TEXTS } from './sound-texts-file.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'src/cli/run-check.mjs');
const ROUNDS = 5;

const rows: Record<string, object> = { 'real content': measure(join(ROOT, 'content'), 0) };
for (const added of [500, 5_000]) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-check-'));
  await cp(join(ROOT, 'content'), folder, { recursive: true });
  for (let index = 0; index < added; index += 1)
    await writeFile(join(folder, `resources/generated-${index}.mdx`), makeResource(index));
  rows[`+ ${added} files`] = measure(folder, added);
  await rm(folder, { recursive: true });
}
console.table(rows);
console.log('The first run compiles and reads all; the others know what has not changed since.');
console.log('Aims: real content under 0.7 s; 5,000 files under 6 s and 600 MB.');

function measure(content: string, added: number) {
  const times: number[] = [];
  const compiled = mkdtempSync(join(tmpdir(), 'bench-check-compiled-'));
  rmSync(join(ROOT, SOUND_TEXTS), { force: true });
  let first = 0;
  let memory = 0;
  let files = 1;
  for (let round = -1; round < ROUNDS; round += 1) {
    const start = performance.now();
    const report = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(report)}`, COMMAND],
      {
        env: { ...process.env, PORTAL_CONTENT: content, NODE_COMPILE_CACHE: compiled },
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    );
    if (status !== 0)
      throw new Error(`The check of ${added} added files failed:\n${stdout.slice(-2000)}`);
    const time = performance.now() - start;
    if (round < 0) first = time;
    else times.push(time);
    memory = Math.max(memory, Number(stderr.trim().split('\n').at(-1)));
    files = Number(/(\d+) files checked/.exec(stdout)?.[1] ?? 1);
  }
  rmSync(compiled, { recursive: true });
  const median = times.toSorted((left, right) => left - right)[Math.floor(ROUNDS / 2)] ?? 0;
  return {
    files,
    'seconds (first)': (first / 1000).toFixed(2),
    'seconds (median)': (median / 1000).toFixed(2),
    'ms a file': (median / files).toFixed(2),
    'peak MB': Math.round(memory / 1024),
  };
}

function makeResource(index: number): string {
  return `---
title: Generated ${index}
summary: A resource that only the benchmark has.
url: https://example.com/generated/${index}
kind: documentation
topic: Testing
cost: free
---

## What it is

Text with a [link](/weeks/) and \`code\`, number ${index}.

## Where to start

1. At the beginning.
2. At [another](https://example.com/${index}).

\`\`\`js title="generated-${index}.js"
export async function load${index}(request) {
  const response = await fetch(request, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(\`Expected an answer, got \${response.status}.\`);
  return response.json();
}
\`\`\`

\`\`\`yaml
services:
  web-${index}: { image: "example/${index}", ports: ["8080:80"] }
\`\`\`

\`\`\`sh
docker compose up --detach && curl --fail http://localhost:8080/
\`\`\`
`;
}

// What editors know of frontmatter, asked of the language server that the Astro extension runs.
import { parse } from 'jsonc-parser';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { goodFile } from '../check/testing.ts';
import { schemas } from '../schemas/index.ts';
import { buildEditorFiles, writeEditorFiles } from './editor-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WEEK = 'weeks/1-seed-tray.mdx';

describe('buildEditorFiles', () => {
  test('has the schema of each collection, and which file is in which', () => {
    const files = buildEditorFiles('/Space here/content', [
      WEEK,
      'guides/notes.txt',
      'health.json',
    ]);
    expect([...files.keys()].toSorted()).toEqual(
      ['collections.json', ...Object.keys(schemas).map((name) => `${name}.schema.json`)].toSorted(),
    );
    expect(JSON.parse(files.get('collections.json') ?? '')).toMatchObject({
      entries: { [`file:///space here/content/${WEEK}`]: 'weeks' },
    });
  });
});

describe('writeEditorFiles', () => {
  let root: string;
  const folder = () => join(root, '.astro/collections');
  const write = (...paths: string[]) => writeEditorFiles(join(root, 'content'), paths, root);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'editor-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('writes what has changed, and leaves the rest alone', async () => {
    await write(WEEK);
    const first = join(folder(), 'weeks.schema.json');
    const long = new Date('2020-01-01');
    for (const name of readdirSync(folder())) utimesSync(join(folder(), name), long, long);
    writeFileSync(first, '{ "edited": "by hand" }');
    await write(WEEK, 'weeks/2-raised-bed.mdx');
    const changed = readdirSync(folder()).filter(
      (name) => statSync(join(folder(), name)).mtimeMs !== long.getTime(),
    );
    expect(changed.toSorted()).toEqual(['collections.json', 'weeks.schema.json']);
    expect(readFileSync(first, 'utf8')).toContain('Number of the week');
  });

  test('writes nothing for the content of another portal', async () => {
    await writeEditorFiles(join(root, 'other/content'), [WEEK], root);
    expect(readdirSync(root)).toEqual([]);
  });

  test('only tells of a folder that can’t be written to', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    writeFileSync(join(root, '.astro'), '');
    await write(WEEK);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('Editors won’t know'));
    warn.mockRestore();
  });
});

test('the settings for VS Code name the schema of each collection', () => {
  const text = readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8');
  // Its values are looked at below.
  const settings = parse(text) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(
      Object.keys(schemas).map((name) => [
        `./.astro/collections/${name}.schema.json`,
        `content/${name}/*`,
      ]),
    ),
  );
  expect(settings['astro.content-intellisense']).toBe(true);
});

describe('the language server of Astro', () => {
  let root: string;
  let server: Server;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'editor-'));
    mkdirSync(join(root, '.astro/collections'), { recursive: true });
    mkdirSync(join(root, 'content/weeks'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{}');
    writeFileSync(join(root, 'content', WEEK), goodFile(WEEK));
    for (const [name, text] of buildEditorFiles(join(root, 'content'), [WEEK]))
      writeFileSync(join(root, '.astro/collections', name), text);
    server = await startServer(root);
  });
  afterAll(() => {
    server.stop();
    rmSync(root, { recursive: true, force: true });
  });

  test('offers every status, also while the file has one', async () => {
    const items = await server.complete(goodFile(WEEK), 'status: ');
    expect(items).toEqual(['not-started', 'in-progress', 'completed', 'deployed']);
  });

  test('explains a field', async () => {
    expect(await server.explain(goodFile(WEEK), 'hours')).toContain(
      'Planned effort for the whole week, in hours.',
    );
  });

  test('has nothing against a good file', async () => {
    expect(await server.check(goodFile(WEEK))).toEqual([]);
  });

  test.each([
    ['status: not-started', 'status: in-progess', '8: Value'],
    ['status: not-started', 'status: completed', '1: Missing property "repo"'],
    ['hours: 4', 'hours: four', '7: Incorrect type. Expected "number"'],
    ['hours: 4', 'hours: 4\nrepo: https://example.com/', '8: Must be absent before the status is'],
    ['title: Seed Tray', 'title: "Seed\\nTray"', '3: Expected a single line of text.'],
    ['goal:', 'gaol:', 'Property gaol is not allowed.'],
  ])('marks %s as %s', async (from, to, says) => {
    const said = await server.check(goodFile(WEEK).replace(from, to));
    expect(said.join('\n')).toContain(says);
  });
});

/** Starts the server that comes with `@astrojs/check` for a folder, as an editor does. */
async function startServer(root: string): Promise<Server> {
  const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
  const command = join(
    dirname(require.resolve('@astrojs/language-server')),
    '../bin/nodeServer.js',
  );
  const child = spawn(process.execPath, [command, '--stdio'], { cwd: root });
  const ask = openConnection(child);
  const uri = pathToFileURL(join(root, 'content', WEEK)).href;
  const textDocument = { uri };
  let version = 0;
  const show = (text: string) => {
    version += 1;
    if (version === 1)
      ask.tell('textDocument/didOpen', {
        textDocument: { uri, languageId: 'mdx', version, text },
      });
    else
      ask.tell('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
  };
  const after = (text: string, words: string) => {
    const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  await ask.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'portal' }],
    capabilities: {},
    initializationOptions: {
      typescript: { tsdk: join(ROOT, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  ask.tell('initialized', {});
  return {
    complete: async (text, words) => {
      show(text);
      const position = after(text, words);
      const { items } = await ask.request<{ items: { label: string }[] }>(
        'textDocument/completion',
        { textDocument, position },
      );
      return items.map(({ label }) => label);
    },
    explain: async (text, words) => {
      show(text);
      const position = after(text, words);
      return JSON.stringify(await ask.request('textDocument/hover', { textDocument, position }));
    },
    check: async (text) => {
      show(text);
      const { items } = await ask.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument,
      });
      return items.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    },
    stop: () => child.kill(),
  };
}

/** Speaks JSON-RPC, as the Language Server Protocol has it, over a process. */
function openConnection(child: ChildProcessWithoutNullStreams) {
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  child.stdout.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const header = received.indexOf('\r\n\r\n');
      const start = header + 4;
      const length = Number(/Content-Length: (\d+)/.exec(received.toString('latin1'))?.[1]);
      if (header < 0 || received.length < start + length) return;
      const message = JSON.parse(received.toString('utf8', start, start + length)) as Message;
      received = received.subarray(start + length);
      if (message.id === undefined) continue;
      // What the server asks of an editor (its settings, to watch files) needs no answer here.
      if (message.method !== undefined) send({ id: message.id, result: null });
      else waiting.get(message.id)?.(message.result);
    }
  });
  return {
    tell: (method: string, params: object) => send({ method, params }),
    request: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve) => {
        const id = waiting.size + 1;
        // The protocol says what is answered to which method.
        waiting.set(id, (result) => resolve(result as Result));
        send({ id, method, params });
      }),
  };
}

/** What a test asks of a language server. */
interface Server {
  /** What is offered behind the first place of some words. */
  complete: (text: string, words: string) => Promise<string[]>;
  /** What is said of them. */
  explain: (text: string, words: string) => Promise<string>;
  /** What it has against a text, each as `line: message`. */
  check: (text: string) => Promise<string[]>;
  stop: () => void;
}

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
}

interface Diagnostic {
  range: { start: { line: number } };
  message: string;
}

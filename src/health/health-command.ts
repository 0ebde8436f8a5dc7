import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import type { CalendarDate } from '../roadmap/calendar.ts';
import type { Reply } from './answer.ts';
import { askAddresses } from './ask-addresses.ts';
import { formatHealth, HEALTH_FILE, parseHealth } from './health-file.ts';
import { judgeReply } from './judge-reply.ts';
import { listAddresses } from './list-addresses.ts';
import { readHealth } from './read-health.ts';
import { renderIssue, renderSummary } from './report.ts';
import { mergeHealth, pickAddresses, updateHealth } from './update-health.ts';
import { messageOf } from '../message-of.ts';

const USAGE = `Usage: npm run health -- [--failing] [--pending FILE] [--issue FILE]

Asks the addresses of all resources, and those that bodies link to, and writes what it finds out to
content/${HEALTH_FILE}. A page has to be missing on three different days before its address is called dead.

--failing       asks only those that were missing the last time and are not dead yet
--pending FILE  begins with what this file says, too: what an earlier run found out and nobody has
                merged yet; a file that is not there, or empty, says nothing
--issue FILE    writes what there is to tell of dead addresses, as Markdown; nothing makes an empty file

SOURCE_URL tells servers where to complain. Exit code: 0 when it has asked, whatever the answers were;
2 when the command can't be carried out, or no server answered at all: then nothing is written.`;

/** What the command gets from outside, so that tests can give it something else. */
export interface Outside {
  contentDir: string;
  today: CalendarDate;
  ask: (addresses: readonly string[]) => Promise<ReadonlyMap<string, Reply>>;
}

/**
 * `npm run health`: asks addresses, and writes down what it finds out.
 * @param args what stands behind `--` on the command line
 * @returns the exit code, as the usage explains it
 */
export async function runHealthCommand(args: readonly string[], outside: Outside): Promise<number> {
  try {
    const options = readArguments(args);
    if (options.help) console.log(USAGE);
    else console.log(await checkHealth(options, outside));
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 2;
  }
}

/** Asks as robots should: a few at a time, with a name, and again only after a while. */
export function askPolitely(addresses: readonly string[]): Promise<ReadonlyMap<string, Reply>> {
  const source = process.env['SOURCE_URL'];
  return askAddresses(addresses, {
    userAgent: `Mozilla/5.0 (compatible; portal-health/1.0${source ? `; +${source}` : ''})`,
    timeout: 20_000,
    concurrency: 4,
    retryDelays: [5_000, 30_000],
    longestDelay: 120_000,
  });
}

async function checkHealth(options: Options, { contentDir, today, ask }: Outside): Promise<string> {
  const content = buildContentSet(await readContent(contentDir));
  const places = listAddresses(content);
  const addresses = [...places.keys()];
  const before = mergeHealth(await readHealth(contentDir), await readPending(options.pending));
  const which = options.failing ? 'failing' : 'all';
  const { asked, witnesses, refused } = pickAddresses(before, addresses, which);
  const replies = await ask([...asked, ...witnesses]);
  if (asked.length > 0 && [...replies.values()].every(({ status }) => status === 0))
    throw new Error(
      `No server answered, not one of ${replies.size}. The network seems to be down, so nothing was written.`,
    );
  const answers = new Map(
    asked.flatMap((address) => {
      const reply = replies.get(address);
      return reply ? [[address, judgeReply(address, reply)] as const] : [];
    }),
  );
  const health = updateHealth(before, addresses, answers, today.toString());
  const file = join(contentDir, HEALTH_FILE);
  await writeFile(file, formatHealth(health));
  if (options.issue !== undefined) await writeFile(options.issue, renderIssue(health, places));
  return `${renderSummary(answers, health, refused)}\nWritten to ${relative('', file)}.`;
}

/** What an earlier run left behind; a first run has none. */
async function readPending(file: string | undefined) {
  const text = file === undefined ? '' : await readFile(file, 'utf8').catch(() => '');
  return parseHealth(text.trim() || '{}');
}

function readArguments(args: readonly string[]): Options {
  try {
    return parseArgs({
      args: [...args],
      options: {
        failing: { type: 'boolean' },
        pending: { type: 'string' },
        issue: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${messageOf(error)}\n\n${USAGE}`, {
      cause: error,
    });
  }
}

/** What is asked of the command. */
interface Options {
  failing?: boolean | undefined;
  pending?: string | undefined;
  issue?: string | undefined;
  help?: boolean | undefined;
}

import { proposeCommands, writeCommand } from './write-command.ts';

/**
 * Options that npm keeps for itself where they are not behind `--`, and gives to nobody but in the
 * environment, each with what stands for its value. Left out are those that npm knows, too: somebody
 * may have them in a file of settings.
 */
const OPTIONS = {
  'dry-run': undefined,
  'drop-evidence': undefined,
  repo: 'URL',
  demo: 'URL',
  title: 'TITLE',
  url: 'URL',
  topic: 'TOPIC',
  kind: 'KIND',
  cost: 'COST',
  format: 'FORMAT',
} as const;

/** What every command of the portal is called. */
const SCRIPTS = ['status', 'new', 'readme', 'check'];

/**
 * Why a command must not run: npm has kept an option for itself, which may have been the one that
 * nothing is to be written. Nothing where it has kept none.
 */
export function explainKeptOptions(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): string | undefined {
  const script = env['npm_lifecycle_event'] ?? '';
  if (!SCRIPTS.includes(script)) return undefined;
  const kept = Object.entries(OPTIONS).flatMap(([name, placeholder]) => {
    const value = env[`npm_config_${name.replaceAll('-', '_')}`] ?? '';
    const isTyped = args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    return value === '' || value === 'false' || isTyped ? [] : [{ name, value, placeholder }];
  });
  if (kept.length === 0) return undefined;
  const names = kept.map(({ name }) => `--${name}`).join(' and ');
  // Of a value behind a space npm makes a word of its own.
  const isLost = kept.some(({ value, placeholder }) => value === 'true' && placeholder === 'URL');
  const addresses = isLost ? args.filter(isAddress) : [];
  const words = isLost ? args.filter((arg) => !isAddress(arg)) : args;
  const options = kept.flatMap(({ name, value, placeholder }) => {
    if (placeholder === undefined) return [`--${name}`];
    return [`--${name}`, value === 'true' ? (addresses.shift() ?? placeholder) : value];
  });
  return proposeCommands(
    `npm has kept ${names} for itself, and the command would not know of it. Type -- before all words:`,
    writeCommand(script, [...words, ...options]),
  );
}

function isAddress(word: string): boolean {
  return /^https?:/.test(word);
}

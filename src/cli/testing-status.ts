import { runStatusCommand } from './status-command.ts';
import { makeFolder, type makeAsker } from './testing.ts';

/** Weeks of the good content, and addresses for them. */
export const TRAY = 'weeks/1-seed-tray.mdx';
export const BED = 'weeks/2-raised-bed.mdx';
export const REPO = ['--repo', 'https://example.com/code'];
export const DEMO = ['--demo', 'https://live.example.com/'];

/** Runs `npm run status` once, on good content or on content with some changes. */
export async function runStatus(
  args: readonly string[],
  {
    edits = {},
    readme,
    ask,
    columns,
  }: {
    edits?: Parameters<typeof makeFolder>[0];
    readme?: string;
    ask?: ReturnType<typeof makeAsker>;
    columns?: number;
  } = {},
) {
  const { outside, printed, read, folder } = makeFolder(edits, readme);
  const code = await runStatusCommand(args, { ...outside, ask, columns });
  return { code, output: printed.join('\n').replaceAll(/[^\s"]*\/(?=weeks\/)/g, ''), read, folder };
}

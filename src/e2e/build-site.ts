import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, TODAY } from './sites.ts';
import { takeTurn } from './take-turn.ts';

/** What to build, and where to. */
export interface SiteOptions {
  /** Folder of the content. */
  content: string;
  /** Path of the site on its host, with slashes at both ends. */
  base: string;
  outDir: string;
  /** The day to build it for; without one, that of all sites. */
  today?: string;
}

/** How a build ended. */
export interface BuildResult {
  exitCode: number | null;
  /** What it printed, without colours. */
  output: string;
}

/**
 * Builds a site as `npm run build` does, one at a time: builds of one project share a cache. A failing
 * build is a result, not an error.
 */
export function buildSite({ content, base, outDir, today }: SiteOptions): Promise<BuildResult> {
  const args = ['--outDir', outDir, '--base', base];
  const env = { PORTAL_CONTENT: content, ...(today ? { PORTAL_TODAY: today } : {}) };
  return takeTurn(() => runAstroBuild(ROOT, args, env));
}

/** Runs `astro build` with arguments in the project at `root`. */
export async function runAstroBuild(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<BuildResult> {
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', ...args], {
    cwd: root,
    env: {
      ...process.env,
      PORTAL_TODAY: TODAY,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      // Vitest sets these for its own process; a build is to run as it does for a user.
      NODE_ENV: 'production',
      VITEST: '',
      DEV: '',
      ...env,
    },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { exitCode, output };
}

// `npm run readme`: keeps what Node compiles for the next time, then runs the command. Plain JavaScript,
// so that Node has to load what strips types only when a file has changed.
import { enableCompileCache } from 'node:module';
import process from 'node:process';

// This has to come before the modules are loaded, so they are not imported above.
enableCompileCache();
const { runReadmeCommand } = await import('./readme-command.ts');
const { contentDir } = await import('../content-dir.ts');
const { readToday } = await import('../read-today.ts');
process.exitCode = await runReadmeCommand(process.argv.slice(2), {
  contentDir,
  today: readToday(),
});

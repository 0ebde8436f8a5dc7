// `npm run check`: keeps what Node compiles for the next time, then runs the command. Plain JavaScript,
// so that Node has to load what strips types only when a file has changed.
import { enableCompileCache } from 'node:module';
import process from 'node:process';

// Half of the time of a check goes into compiling modules that have not changed. This has to come
// before they are loaded, so they are not imported above.
enableCompileCache();
const { runCommand } = await import('./check-command.ts');
process.exitCode = await runCommand(process.argv.slice(2));

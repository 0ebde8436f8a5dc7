// `npm run new`: keeps what Node compiles for the next time, then runs the command. Plain JavaScript,
// so that Node has to load what strips types only when a file has changed.
import { enableCompileCache } from 'node:module';
import process from 'node:process';

// This has to come before the modules are loaded, so they are not imported above.
enableCompileCache();
const { runNewCommand } = await import('./new-command.ts');
const { runOutside } = await import('./run-outside.ts');
process.exitCode = await runOutside(runNewCommand, process.argv.slice(2));

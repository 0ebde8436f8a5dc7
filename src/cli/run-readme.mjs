// `npm run readme`: keeps what Node compiles for the next time, then runs the command. Plain JavaScript,
// so that Node has to load what strips types only when a file has changed.
import { enableCompileCache } from 'node:module';
import process from 'node:process';

// This has to come before the modules are loaded, so they are not imported above.
enableCompileCache();
const { runReadmeCommand } = await import('./readme-command.ts');
const { runOutside } = await import('./run-outside.ts');
process.exitCode = await runOutside(runReadmeCommand, process.argv.slice(2));

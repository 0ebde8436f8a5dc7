// `npm run health`: asks the network and the clock, which the command itself is given.
import process from 'node:process';
import { contentDir } from '../content-dir.ts';
import { readToday } from '../read-today.ts';
import { askPolitely, runHealthCommand } from './health-command.ts';

process.exitCode = await runHealthCommand(process.argv.slice(2), {
  contentDir,
  today: readToday(),
  ask: askPolitely,
});

// `npm run health`: asks the network and the clock, which the command itself is given.
import process from 'node:process';
import { contentDir } from '../content-dir.ts';
import { messageOf } from '../message-of.ts';
import { readToday } from '../read-today.ts';
import { askPolitely, runHealthCommand } from './health-command.ts';

try {
  const today = readToday();
  const outside = { contentDir, today, ask: askPolitely };
  process.exitCode = await runHealthCommand(process.argv.slice(2), outside);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}

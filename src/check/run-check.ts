import { relative } from 'node:path';
import process from 'node:process';
import { contentDir } from '../content-dir.ts';
import { checkContent } from './check-content.ts';
import { readContent } from './read-content.ts';
import { formatForTerminal } from './reporters/terminal.ts';

const sources = await readContent(contentDir);
const problems = checkContent(sources);
const root = relative(process.cwd(), contentDir);
console.log(formatForTerminal(problems, sources.length, root));
process.exitCode = problems.length > 0 ? 1 : 0;

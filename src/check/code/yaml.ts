import { parseAllDocuments } from 'yaml';
import type { FindCodeErrors } from './code-error.ts';

/** YAML of one or more documents; the first mistake of a document makes most of the others. */
export const findYamlErrors: FindCodeErrors = (code) => {
  const documents = parseAllDocuments(code, { prettyErrors: false });
  // Without any content there is no list, and no mistake either.
  if (!Array.isArray(documents)) return [];
  return documents.flatMap(({ errors }) =>
    errors.slice(0, 1).map(({ message, pos: [start, end] }) => ({
      offset: start,
      length: end - start,
      message: message.split('\n')[0] ?? message,
    })),
  );
};

import { parseAllDocuments, visit, type Document } from 'yaml';
import type { CodeError, FindCodeErrors } from './code-error.ts';

/** YAML of one or more documents; the first mistake of a document makes most of the others. */
export const findYamlErrors: FindCodeErrors = (code) => {
  const documents = parseAllDocuments(code, { prettyErrors: false });
  // Without any content there is no list, and no mistake either.
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const errors = document.errors.slice(0, 1).map(({ message, pos: [start, end] }) => ({
      offset: start,
      length: end - start,
      message: message.split('\n')[0] ?? message,
    }));
    return errors.length > 0 ? errors : findLostAliases(document);
  });
};

/** Aliases without an anchor before them, which the reader sees only where it needs the values. */
function findLostAliases(document: Document.Parsed): CodeError[] {
  const anchors = new Set<string>();
  const errors: CodeError[] = [];
  visit(document, {
    Value: (_, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias: (_, { source, range }) => {
      const offset = range?.[0] ?? 0;
      if (!anchors.has(source))
        errors.push({
          offset,
          length: source.length + 1,
          message: `*${source} has no &${source} before it`,
        });
    },
  });
  return errors;
}

// The mistakes that mutations.test.ts makes, each in one line, each with the line that is to be told.
import { inBody } from './in-body.ts';
import { inFrontmatter } from './in-frontmatter.ts';
import type { Mutation } from './mutation.ts';

/** Every mistake, in the frontmatter and in the body. */
export function listMutations(): Mutation[] {
  return [...inFrontmatter, ...inBody];
}

import { badDate } from './bad-date.ts';
import { badSlug } from './bad-slug.ts';
import { badUrl } from './bad-url.ts';
import { badValue } from './bad-value.ts';
import { dateOrder } from './date-order.ts';
import { duplicateCheck } from './duplicate-check.ts';
import { duplicateKey } from './duplicate-key.ts';
import { frontmatter } from './frontmatter.ts';
import { futureDate } from './future-date.ts';
import { missingKey } from './missing-key.ts';
import { outOfRange } from './out-of-range.ts';
import { repeatedEntry } from './repeated-entry.ts';
import type { Rule } from './rule.ts';
import { statusEvidence } from './status-evidence.ts';
import { tabIndentation } from './tab-indentation.ts';
import { unknownKey } from './unknown-key.ts';
import { wrongType } from './wrong-type.ts';
import { yamlAlias } from './yaml-alias.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/**
 * The rules that look at the fields of one file, and at nothing beside it. They need none of the
 * readers of MDX and code, so that a command that changes one field has its answer at once.
 */
export const fieldRules: readonly Rule[] = [
  frontmatter,
  yamlSyntax,
  duplicateKey,
  tabIndentation,
  yamlAlias,
  unknownKey,
  missingKey,
  wrongType,
  badValue,
  badDate,
  badUrl,
  badSlug,
  outOfRange,
  repeatedEntry,
  duplicateCheck,
  statusEvidence,
  dateOrder,
  futureDate,
];

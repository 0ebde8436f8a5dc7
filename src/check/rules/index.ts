import { badDirective } from './bad-directive.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { codeSyntax } from './code-syntax.ts';
import { componentUse } from './component-use.ts';
import { controlCharacter } from './control-character.ts';
import { cutText } from './cut-text.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicatePhase } from './duplicate-phase.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { duplicateWeek } from './duplicate-week.ts';
import { emptyBody } from './empty-body.ts';
import { fenceLanguage } from './fence-language.ts';
import { fenceOptions } from './fence-options.ts';
import { fieldRules } from './field-rules.ts';
import { fileName } from './file-name.ts';
import { guideLists } from './guide-lists.ts';
import { healthFile } from './health-file.ts';
import { headingLevel } from './heading-level.ts';
import { ignoredFile } from './ignored-file.ts';
import { imageAlt } from './image-alt.ts';
import { linkText } from './link-text.ts';
import { longCode } from './long-code.ts';
import { markdownSlip } from './markdown-slip.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { mergeConflict } from './merge-conflict.ts';
import { milestoneCover } from './milestone-cover.ts';
import { noCode } from './no-code.ts';
import { notUtf8 } from './not-utf8.ts';
import { nulByte } from './nul-byte.ts';
import { outsideContent } from './outside-content.ts';
import { ownAnchor } from './own-anchor.ts';
import { phaseDays } from './phase-days.ts';
import { phaseHours } from './phase-hours.ts';
import { phaseMissing } from './phase-missing.ts';
import { planHours } from './plan-hours.ts';
import { prerequisiteCycle } from './prerequisite-cycle.ts';
import { prerequisiteOrder } from './prerequisite-order.ts';
import { readmeMarkers } from './readme-markers.ts';
import { roadmapTotals } from './roadmap-totals.ts';
import type { Rule } from './rule.ts';
import { staleReadme } from './stale-readme.ts';
import { todoLeft } from './todo-left.ts';
import { tooLarge } from './too-large.ts';
import { unclosedFence } from './unclosed-fence.ts';
import { undefinedLabel } from './undefined-label.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownTopic } from './unknown-topic.ts';
import { unlikelyDate } from './unlikely-date.ts';
import { unmetCheck } from './unmet-check.ts';
import { unsafeUrl } from './unsafe-url.ts';
import { unusedResource } from './unused-resource.ts';
import { weekGap } from './week-gap.ts';
import { weekRange } from './week-range.ts';

/** Every rule of the check, in the order of the guide's page. */
export const rules: readonly Rule[] = [
  notUtf8,
  tooLarge,
  outsideContent,
  ignoredFile,
  healthFile,
  readmeMarkers,
  staleReadme,
  nulByte,
  controlCharacter,
  mergeConflict,
  ...fieldRules,
  cutText,
  fileName,
  phaseMissing,
  duplicatePhase,
  duplicateWeek,
  weekRange,
  weekGap,
  milestoneCover,
  phaseDays,
  unlikelyDate,
  phaseHours,
  planHours,
  roadmapTotals,
  danglingReference,
  prerequisiteOrder,
  prerequisiteCycle,
  unknownCategory,
  unknownTopic,
  duplicateUrl,
  ownAnchor,
  unusedResource,
  unmetCheck,
  mdxSyntax,
  noCode,
  unknownComponent,
  componentUse,
  guideLists,
  badDirective,
  unsafeUrl,
  headingLevel,
  imageAlt,
  linkText,
  markdownSlip,
  undefinedLabel,
  brokenLink,
  unclosedFence,
  fenceLanguage,
  fenceOptions,
  longCode,
  codeSyntax,
  brokenAnchor,
  emptyBody,
  todoLeft,
];

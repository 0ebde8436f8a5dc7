import type { ContentFile } from '../content-file.ts';
import { explainCodeError } from '../code/code-words.ts';
import { findCodeErrors } from '../code/find-code-errors.ts';
import { isPartial } from '../fence-options.ts';
import { listFences } from '../fences.ts';
import type { Finding } from '../problem.ts';
import type { SoundTexts } from '../sound-texts.ts';
import type { Rule } from './rule.ts';

export const codeSyntax: Rule = {
  id: 'code-syntax',
  group: 'The body',
  severity: 'error',
  finds:
    'Code in a fence of YAML, JSON, JavaScript, TypeScript, HTML, CSS, shell or Dockerfile that can’t be read, whole or as a piece. `partial` behind the language leaves code out of this.',
  why: 'Readers copy it, and it fails on their machine.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '```json\n{ "seeds": 10, }\n```',
    good: 'Sow.',
    mended: '```json\n{ "seeds": 10 }\n```',
  },
  findProblems: ({ files }, { sound }) => files.flatMap((file) => checkFences(file, sound)),
};

/** Files that were checked before; parsing all examples anew for each edit would take too long. */
const known = new WeakMap<ContentFile, Finding[]>();

function checkFences(file: ContentFile, sound: SoundTexts | undefined): Finding[] {
  let findings = known.get(file);
  if (!findings) {
    findings = listFences(file).flatMap(({ language = '', meta, code, isClosed, offsetOf }) =>
      // A fence without an end holds the rest of the page, which is told by another rule.
      (isClosed && !isPartial(meta) ? findCodeErrors(language, code, sound) : []).map((error) => {
        const words = explainCodeError(language, code, error);
        const { offset, length } = { ...error, ...words };
        return file.finding(words.message, {
          offset: offsetOf(offset),
          length,
          hint: words.hint,
        });
      }),
    );
    known.set(file, findings);
  }
  return findings;
}

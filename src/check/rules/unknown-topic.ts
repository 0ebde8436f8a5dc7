import { readAll } from '../readable.ts';
import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

export const unknownTopic: Rule = {
  id: 'unknown-topic',
  group: 'Meaning',
  severity: 'error',
  finds: 'A topic that no phase declares.',
  why: 'The resource would be in no list by topic.',
  example: { file: 'resources/spade-guide.mdx', bad: 'topic: Tool', good: 'topic: Tools' },
  findProblems: ({ phases, resources }) => {
    const lists = readAll(phases.map(({ data }) => readAll(data.topics)));
    if (!lists || lists.length === 0) return [];
    const known = new Set(lists.flat());
    return resources.flatMap(({ file, data }) =>
      data.topic === undefined || known.has(data.topic)
        ? []
        : [
            file.findingAt(
              ['topic'],
              `Expected a topic of a phase (${[...known].join(', ')}), found "${data.topic}".`,
              suggest(data.topic, known) ??
                'Choose one of them, or add the new one to the `topics` of a phase.',
            ),
          ],
    );
  },
};

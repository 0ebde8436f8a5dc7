import { findRenamed } from '../renamed-words.ts';
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
    // A word that a phase alone has otherwise is told there.
    const used = resources.flatMap(({ data }) => data.topic ?? []);
    const renamed = findRenamed([...known], used);
    const told = new Set(renamed.map(({ meant }) => meant));
    const atPhases = renamed.flatMap(({ index, meant, count }) => {
      const word = [...known][index];
      return phases.flatMap(({ file }, at) => {
        const own = lists[at]?.findIndex((topic) => topic === word) ?? -1;
        return own < 0
          ? []
          : file.findingAt(
              ['topics', own],
              `Expected a topic that resources have, found one that none has; ${count} resources have "${meant}".`,
              `Did you mean \`${meant}\`?`,
            );
      });
    });
    const atResources = resources.flatMap(({ file, data }) =>
      data.topic === undefined || known.has(data.topic) || told.has(data.topic)
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
    return [...atPhases, ...atResources];
  },
};

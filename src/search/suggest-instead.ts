import { element } from './element.ts';
import { FILTER_LABELS } from './filter-chips.ts';
import type { Choice, Filter, SearchAnswer } from './search-engine.ts';

/**
 * Ways to see something where the choice lets nothing through: each leaves a filter out, or all of them,
 * and says how many pages that gives. None where there is nothing without them either.
 * @param drop leaves a filter out; all of them where none is named
 */
export function suggestInstead(
  choice: Choice,
  { withoutFilter, withoutChoice }: SearchAnswer,
  drop: (filter?: Filter) => void,
): HTMLButtonElement[] {
  const suggest = (words: string, count: number, filter?: Filter) => {
    const button = element('button', { type: 'button', className: 'search-chip' }, [
      words,
      ' ',
      element('span', {}, [String(count)]),
    ]);
    button.addEventListener('click', () => drop(filter));
    return count > 0 ? [button] : [];
  };
  return [
    ...[...choice].flatMap(([filter, values]) =>
      suggest(
        `Any ${FILTER_LABELS[filter].toLowerCase()} instead of ${[...values].join(' or ')}`,
        withoutFilter.get(filter) ?? 0,
        filter,
      ),
    ),
    ...(choice.size > 1 ? suggest('Clear all filters', withoutChoice) : []),
  ];
}

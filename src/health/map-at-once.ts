/** What `give` makes of each item, in their order, with so many of them under way at a time. */
export async function mapAtOnce<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  give: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  // All workers take from the same iterator, so that each item is taken once.
  const work = async () => {
    for (const [index, item] of queue) results[index] = await give(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

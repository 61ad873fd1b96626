/**
 * Marks of one layer that overlap are drawn on different lanes (stacked lines, bars side by side). A lane once given
 * stays, so that a new mark never moves the others.
 */

/** The lowest lane that is not taken. */
export function freeLane(taken: Iterable<number>): number {
  const used = new Set(taken)
  let lane = 0
  while (used.has(lane)) lane += 1
  return lane
}

/**
 * Gives a lane to each item that has none (-1), in the order of `items`. For items in reading order, none of which has
 * a lane yet and all of which are intervals, this needs as few lanes as can be (greedy interval colouring).
 */
export function giveLanes<Item extends { lane: number }>(
  items: Iterable<Item>,
  neighbours: (item: Item) => Iterable<Item>,
): void {
  for (const item of items) {
    if (item.lane === -1) item.lane = freeLane(lanesOf(neighbours(item), item))
  }
}

function* lanesOf<Item extends { lane: number }>(items: Iterable<Item>, but: Item): Generator<number> {
  for (const item of items) if (item !== but && item.lane !== -1) yield item.lane
}

/** How long after its time a publication may be that is still said to be on time: a clock looks every few seconds. */
const tolerated = 10_000

/** Whether what was due went out so late that it has to be said. Both times are ISO 8601 in UTC. */
export const isLate = (due: string, at: string): boolean =>
  Date.parse(at) - Date.parse(due) > tolerated

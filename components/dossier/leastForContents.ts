/** With fewer claims a reader sees all of them sooner than a list of them. */
export const leastForContents = 3

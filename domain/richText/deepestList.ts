/** The most levels of nested lists. The editor's own limit is lower; this one limits all recursion. */
export const deepestList = 10

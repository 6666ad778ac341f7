/** How many lists may stand one in another. The editor's own limit is lower; this one bounds all recursion. */
export const deepestList = 10

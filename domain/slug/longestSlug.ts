/** In characters. Mail programs cut addresses that are much longer, and file systems refuse them as a file name. */
export const longestSlug = 80

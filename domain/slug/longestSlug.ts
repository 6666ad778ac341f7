/** In characters. An address much longer is cut by mail programs and refused as a file name. */
export const longestSlug = 80

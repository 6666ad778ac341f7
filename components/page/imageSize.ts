/** The size that pictures of pages have where they are shared, in pixels. */
export const imageSize = { width: 1200, height: 630 } as const

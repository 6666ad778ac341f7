import type { PageFrame } from './PageFrame'

/** The frame of a page that is no document of its own: nothing to index, follow, share or cite. */
export const unlistedFrame = (
  page: Pick<PageFrame, 'pressRoom' | 'language' | 'title'>,
): PageFrame => ({
  ...page,
  description: null,
  links: [],
  translations: [],
  isIndexed: false,
  feed: null,
  image: null,
  printedFoot: null,
  place: null,
})

/** One page of a list. Pages count from 1; there is at least one. `count` is the length of the whole list. */
export type Page<Item> = { docs: readonly Item[]; page: number; pages: number; count: number }

/** That page of a list, of `perPage` each: the last one where `asked` is past it, the first one where it is none. */
export function pageOf<Item>(list: readonly Item[], asked: number, perPage: number): Page<Item> {
  const { page, pages } = pagesOf(list.length, asked, perPage)
  return { docs: list.slice((page - 1) * perPage, page * perPage), page, pages, count: list.length }
}

/** How many pages a list of `count` has, and which of them is meant by `asked`. */
export function pagesOf(count: number, asked: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(count / perPage))
  return { pages, page: Math.min(Math.max(1, Math.trunc(asked) || 1), pages) }
}

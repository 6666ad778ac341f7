/** The lists of the home page of the desk that have pages. */
const lists = ['waiting', 'due', 'underWay', 'dossiers'] as const

/** The page that is shown of each list, counted from 1. */
export type HomePages = Readonly<Record<(typeof lists)[number], number>>

/** The pages that an address of the home page asks for; the first one where it says nothing of use. */
export const homePagesIn = (asked: Readonly<Record<string, unknown>>): HomePages => ({
  waiting: pageIn(asked.waiting),
  due: pageIn(asked.due),
  underWay: pageIn(asked.underWay),
  dossiers: pageIn(asked.dossiers),
})

/** The home page with another page of one of its lists; the others stay where they are. */
export function homeAddress(pages: HomePages, list: keyof HomePages, page: number): string {
  const asked = lists.flatMap((each) => {
    const number = each === list ? page : pages[each]
    return number === 1 ? [] : [`${each}=${number}`]
  })
  return `/admin${asked.length === 0 ? '' : `?${asked.join('&')}`}#home-${list}`
}

function pageIn(asked: unknown): number {
  const page = Number(asked)
  return Number.isSafeInteger(page) && page > 1 ? page : 1
}

import type { Language } from '@/domain/Language'
import { deskWords } from '@/locales/deskWords'

type Props = {
  page: number
  pages: number
  /** What the list is called, for people who hear it. */
  name: string
  addressOf: (page: number) => string
  language: Language
}

/** Links to the neighbouring pages of a list; nothing where there is one page. */
export function Pages({ page, pages, name, addressOf, language }: Props) {
  if (pages === 1) return null
  const words = deskWords(language).pages
  return (
    <nav className="pages" aria-label={words.of(name)}>
      {page > 1 && <a href={addressOf(page - 1)}>{words.previous}</a>}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages && <a href={addressOf(page + 1)}>{words.next}</a>}
    </nav>
  )
}

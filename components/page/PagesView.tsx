import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

type Props = {
  page: number
  pages: number
  addressOf: (page: number) => string
  language: Language
}

/** Links to the neighbouring pages of a list, the newest entries first; nothing where there is one page. */
export function PagesView({ page, pages, addressOf, language }: Props) {
  if (pages === 1) return null
  const words = siteWords(language).pages
  return (
    <nav className="pages" aria-label={words.name}>
      {page > 1 && (
        <a rel="prev" href={addressOf(page - 1)}>
          {words.newer}
        </a>
      )}
      <span>{words.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={addressOf(page + 1)}>
          {words.older}
        </a>
      )}
    </nav>
  )
}

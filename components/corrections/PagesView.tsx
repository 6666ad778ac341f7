import { correctionsAddress } from '@/domain/address/addresses'
import { siteWords } from '@/locales/siteWords'
import type { CorrectionsPageProps } from './CorrectionsPageProps'

/** Links to the other pages of the list; nothing where there is one page. */
export function PagesView({ language, filter, pages }: CorrectionsPageProps) {
  if (pages === 1) return null
  const words = siteWords(language).updates
  const { page } = filter
  const at = (number: number) => correctionsAddress(language, { ...filter, page: number })
  return (
    <nav className="pages" aria-label={words.pages}>
      {page > 1 && (
        <a rel="prev" href={at(page - 1)}>
          {words.newer}
        </a>
      )}
      <span>{words.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={at(page + 1)}>
          {words.older}
        </a>
      )}
    </nav>
  )
}

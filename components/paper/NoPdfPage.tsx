import { Page } from '@/components/page/Page'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { unlistedFrame } from '@/components/page/unlistedFrame'
import { editionAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

type Props = {
  pressRoom: PublicPressRoom
  language: Language
  slug: string
  edition: number
  /** Whether it could not be made, or others are being made. */
  because: 'failed' | 'busy'
}

/** Replaces a PDF that is not available now: says why, and where the same words are. */
export function NoPdfPage({ pressRoom, language, slug, edition, because }: Props) {
  const words = siteWords(language)
  return (
    <Page
      frame={unlistedFrame({
        pressRoom,
        language,
        title: words.noPdfTitle,
      })}
    >
      <section className="not-found">
        <h1>{words.noPdfTitle}</h1>
        <p>{because === 'busy' ? words.noPdfBusy : words.noPdfFailed}</p>
        <p>
          <a href={editionAddress(language, slug, edition)}>{words.noPdfRead(edition)}</a>
        </p>
      </section>
    </Page>
  )
}

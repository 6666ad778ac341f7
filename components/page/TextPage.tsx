import { RichTextView } from '@/components/richText/RichTextView'
import { contactAddress, homeAddress, legalNoticeAddress } from '@/domain/address/addresses'
import { languages } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { Page } from './Page'
import type { TextPageProps } from './TextPageProps'

const addressOf = { contact: contactAddress, 'legal-notice': legalNoticeAddress }

export function TextPage({ pressRoom, language, page, text }: TextPageProps) {
  const words = siteWords(language)
  const title = page === 'contact' ? words.contact : words.legalNotice
  const unwritten = page === 'contact' ? words.contactUnwritten : words.legalNoticeUnwritten
  return (
    <Page
      frame={{
        pressRoom,
        language,
        title,
        description: null,
        links: [{ rel: 'canonical', address: addressOf[page](language) }],
        translations: languages
          .filter((other) => other !== language)
          .map((other) => ({ language: other, address: addressOf[page](other) })),
        isIndexed: text !== null,
        feed: { of: 'pressRoom', page: homeAddress(language), title: pressRoom.name },
        image: null,
        printedFoot: null,
        place: page,
      }}
    >
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      <div className="prose">
        {page === 'legal-notice' && pressRoom.director !== null && (
          <p>{displayText(words.director(pressRoom.director), language)}</p>
        )}
        {text === null ? <p>{unwritten}</p> : <RichTextView text={text} language={language} />}
      </div>
    </Page>
  )
}

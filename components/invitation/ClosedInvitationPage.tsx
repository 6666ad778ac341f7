import { Page } from '@/components/page/Page'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { unlistedFrame } from '@/components/page/unlistedFrame'
import { type Language, languages } from '@/domain/Language'
import { invitationWords } from '@/locales/invitationWords'

type Props = { pressRoom: PublicPressRoom; why: Readonly<Record<Language, string>> }

/** The page of a link that is unknown or closed. The reader's language is unknown, so it is in both. */
export function ClosedInvitationPage({ pressRoom, why }: Props) {
  return (
    <Page
      frame={unlistedFrame({
        pressRoom,
        language: 'fr',
        title: languages.map((each) => invitationWords(each).noPlace).join(' / '),
      })}
    >
      {languages.map((each, place) => {
        const Heading = place === 0 ? 'h1' : 'h2'
        return (
          <section className="not-found" lang={each} key={each}>
            <Heading>{invitationWords(each).noPlace}</Heading>
            <p>{why[each]}</p>
            <p>{invitationWords(each).askAgain}</p>
          </section>
        )
      })}
    </Page>
  )
}

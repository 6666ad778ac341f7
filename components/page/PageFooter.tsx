import type { ReactNode } from 'react'
import {
  contactAddress,
  correctionsAddress,
  homeAddress,
  legalNoticeAddress,
  recordAddress,
} from '@/domain/address/addresses'
import { recordWords } from '@/locales/recordWords'
import { siteWords } from '@/locales/siteWords'
import { FollowView } from './FollowView'
import type { PageFrame } from './PageFrame'

type Props = { frame: PageFrame; children?: ReactNode }

export function PageFooter({ frame, children }: Props) {
  const { pressRoom, language, place, feed } = frame
  const words = siteWords(language)
  return (
    <footer className="foot">
      {children}
      <nav aria-label={words.footerNavigation}>
        <a href={homeAddress(language)}>{pressRoom.name}</a>{' '}
        <a
          href={correctionsAddress(language)}
          aria-current={place === 'corrections' ? 'page' : undefined}
        >
          {words.updates.name}
        </a>{' '}
        <a href={recordAddress(language)} aria-current={place === 'record' ? 'page' : undefined}>
          {recordWords(language).name}
        </a>{' '}
        <a href={contactAddress(language)} aria-current={place === 'contact' ? 'page' : undefined}>
          {words.contact}
        </a>{' '}
        <a
          href={legalNoticeAddress(language)}
          aria-current={place === 'legal-notice' ? 'page' : undefined}
        >
          {words.legalNotice}
        </a>{' '}
        {feed !== null && <FollowView feed={feed} language={language} />}
      </nav>
    </footer>
  )
}

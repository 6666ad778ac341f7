import { Fragment } from 'react'
import { feedAddress, feedFormats } from '@/domain/address/addresses'
import { followAnchor } from '@/domain/address/anchors'
import { feedTypes } from '@/domain/feed/feedTypes'
import type { Language } from '@/domain/Language'
import { feedWords } from '@/locales/feedWords'
import type { PageFrame } from './PageFrame'

type Props = { feed: NonNullable<PageFrame['feed']>; language: Language }

/** The feeds of a page. */
export function FollowView({ feed, language }: Props) {
  const words = feedWords(language)
  return (
    <p id={followAnchor}>
      {words.follow[feed.of]}
      {feedFormats.map((format, place) => (
        <Fragment key={format}>
          {place === 0 ? ' ' : ', '}
          <a href={feedAddress(feed.page, format)} type={feedTypes[format]}>
            {words.formats[format]}
          </a>
        </Fragment>
      ))}
    </p>
  )
}

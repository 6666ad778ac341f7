import { createElement, type ReactElement } from 'react'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import {
  absoluteAddress,
  type FeedFormat,
  feedAddress,
  homeAddress,
} from '@/domain/address/addresses'
import type { Feed, FeedEntry } from '@/domain/feed/Feed'
import type { Followed, FollowedUpdate } from '@/domain/feed/Followed'
import { followedPage } from '@/domain/feed/followedPage'
import { lastingUrn } from '@/domain/feed/lastingUrn'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { feedWords } from '@/locales/feedWords'
import { siteWords } from '@/locales/siteWords'
import { describeUpdateContent } from './describeUpdateContent'
import { entryLinks } from './entryLinks'
import { FeedUpdateView } from './FeedUpdateView'
import { updateText } from './updateText'

type Surroundings = { pressRoom: PublicPressRoom; htmlOf: (element: ReactElement) => string }

/** What is followed, in the words of its language, ready for every format. */
export function feedOf(followed: Followed, surroundings: Surroundings): Feed {
  const { language, dossier, updated, updates } = followed
  const { origin, name } = surroundings.pressRoom
  const words = feedWords(language)
  const page = followedPage(followed)
  const title = dossier && displayText(dossier.title, language)
  const at = (format: FeedFormat) => absoluteAddress(origin, feedAddress(page, format))
  return {
    id: lastingUrn(followed.identity),
    language,
    ...named(),
    author: { name, address: absoluteAddress(origin, homeAddress(language)) },
    page: absoluteAddress(origin, page),
    addresses: { atom: at('atom'), rss: at('rss'), json: at('json') },
    updated,
    entries: updates.map((update) =>
      entryOf(update, { language, point: dossier?.point ?? null }, surroundings),
    ),
  }

  function named(): Pick<Feed, 'title' | 'description'> {
    if (!dossier || title === null) {
      const { organisation } = surroundings.pressRoom
      return { title: name, description: words.pressRoomDescription(organisation) }
    }
    return dossier.point === null
      ? { title, description: words.dossierDescription }
      : { title: words.pointTitle(title, dossier.point), description: words.pointDescription }
  }
}

function entryOf(
  update: FollowedUpdate,
  { language, point }: { language: Language; point: number | null },
  { pressRoom, htmlOf }: Surroundings,
): FeedEntry {
  const { kind, edition } = update
  const words = feedWords(language)
  const links = entryLinks(update, { language, point, origin: pressRoom.origin })
  const told = describeUpdateContent(update, language)
  const digest = words.digest(edition.digest)
  const title = displayText(edition.title, language)
  const name = kind === 'new' && point !== null ? 'newPoint' : kind
  return {
    id: lastingUrn(update.identity),
    title: words.title[name](
      point === null ? title : words.pointTitle(title, point),
      siteWords(language).editionInReference(edition.number),
    ),
    address: links[0].address,
    publishedAt: edition.publishedAt,
    category: { term: kind, label: words.category[name] },
    html: htmlOf(createElement(FeedUpdateView, { told, links, digest })),
    text: updateText(told, links, digest),
  }
}

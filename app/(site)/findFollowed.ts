import type { DatabaseReader } from '@/database/find'
import type { Followed } from '@/domain/feed/Followed'
import type { Language } from '@/domain/Language'
import { getFollowedDossier, getFollowedPressRoom } from '@/queries/feed/getFollowed'
import type { Address } from './addressOf'
import { numberIn } from './numberIn'

export type FindFollowed = (
  reader: DatabaseReader,
  language: Language,
  address: Address,
) => Promise<Followed | null>

/** Finds what the feed of an address follows, by the kind of page that the feed belongs to. */
export const findFollowed: Readonly<Record<'pressRoom' | 'dossier' | 'point', FindFollowed>> = {
  pressRoom: (reader, language) => getFollowedPressRoom(reader, language),
  dossier: (reader, language, { slug = '' }) =>
    getFollowedDossier(reader, { language, slug, point: null }),
  point: async (reader, language, { slug = '', number }) => {
    const point = numberIn(number)
    return point === null ? null : getFollowedDossier(reader, { language, slug, point })
  },
}

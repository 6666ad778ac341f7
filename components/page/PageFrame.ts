import type { DocumentLink } from '@/domain/address/documentLinks'
import type { Language } from '@/domain/Language'
import type { ImageWords } from './ImageWords'
import type { PublicPressRoom } from './PublicPressRoom'

/** All that the frame of a page needs beside its content; addresses are paths (domain/address). */
export type PageFrame = {
  pressRoom: PublicPressRoom
  language: Language
  /** Title of this page alone; null on the home page, whose title is the press room's name. */
  title: string | null
  description: string | null
  /** The page's `canonical` and version links, and the same as JSON; empty on a page that is no document of its own. */
  links: readonly DocumentLink[]
  /** The same page in other languages. */
  translations: readonly { language: Language; address: string }[]
  isIndexed: boolean
  /** What the reader of this page can follow: the page (a path) whose feeds these are, and its title. */
  feed: { of: 'pressRoom' | 'dossier' | 'point'; page: string; title: string } | null
  /** The picture that is shown where the page is shared: the page (a path) that it is of, and its words. */
  image: { page: string; shown: ImageWords } | null
  /** What stands at the foot of every printed sheet. */
  printedFoot: string | null
  /** The entry of the navigation that this page is. */
  place: 'home' | 'search' | 'corrections' | 'record' | 'contact' | 'legal-notice' | null
}

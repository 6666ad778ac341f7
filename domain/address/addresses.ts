/**
 * The address plan of the press room: every public address is written here and nowhere else. The words are the
 * same in French and in English and are made to last; only the legal notice has a name per language.
 * All addresses are paths; `absoluteAddress` adds the press room's origin.
 */
import { type CorrectionsFilter, everyCorrection } from '@/domain/edition/CorrectionsFilter'
import type { Language } from '@/domain/Language'

const segment = encodeURIComponent

/** `origin` is scheme and host without a closing slash: `https://presse.example`. */
export const absoluteAddress = (origin: string, address: string) => `${origin}${address}`

export const homeAddress = (language: Language) => `/${language}`

export const contactAddress = (language: Language) => `/${language}/contact`

const legalNotice: Record<Language, string> = { fr: 'mentions-legales', en: 'legal-notice' }

export const legalNoticeAddress = (language: Language) => `/${language}/${legalNotice[language]}`

/** All updates, or those of one class or year; the first page has no number, so that each page has one address. */
export function correctionsAddress(
  language: Language,
  { class: changeClass, year, page }: CorrectionsFilter = everyCorrection,
): string {
  const asked = [
    ...(changeClass === null ? [] : [`class=${changeClass}`]),
    ...(year === null ? [] : [`year=${year}`]),
    ...(page === 1 ? [] : [`page=${page}`]),
  ].join('&')
  return `/${language}/corrections${asked === '' ? '' : `?${asked}`}`
}

/** Where one searches or, with words, what they find; `past` among the words of past editions too. */
export function searchAddress(
  language: Language,
  { words, past }: { words: string; past: boolean } = { words: '', past: false },
): string {
  const asked = [
    ...(words === '' ? [] : [`q=${segment(words)}`]),
    ...(past ? ['past=1'] : []),
  ].join('&')
  return `/${language}/search${asked === '' ? '' : `?${asked}`}`
}

/** The dossier as it stands. */
export const dossierAddress = (language: Language, slug: string) => `/${language}/${segment(slug)}`

/** One claim as it stands. `number` is the claim's own number, not its place on the page. */
export const claimAddress = (language: Language, slug: string, number: number) =>
  `${dossierAddress(language, slug)}/points/${number}`

/** The formats that feeds come in, each the end of an address. */
export const feedFormats = ['atom', 'rss', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** The feed of a page that can be followed: of the press room, a dossier or a claim as they stand. */
export const feedAddress = (page: string, format: FeedFormat) => `${page}/feed.${format}`

/** The history of a dossier. */
export const editionsAddress = (language: Language, slug: string) =>
  `${dossierAddress(language, slug)}/editions`

/** The dossier as it stood: this address never says anything else. */
export const editionAddress = (language: Language, slug: string, edition: number) =>
  `${editionsAddress(language, slug)}/${edition}`

export const editionClaimAddress = (
  language: Language,
  slug: string,
  edition: number,
  number: number,
) => `${editionAddress(language, slug, edition)}/points/${number}`

/** What an edition changed, or how it differs from `other`. */
export const diffAddress = (language: Language, slug: string, edition: number, other?: number) =>
  `${editionAddress(language, slug, edition)}/diff${other === undefined ? '' : `/${other}`}`

/** The formats that a reference to an edition is given in, each the end of an address. */
export const referenceFormats = ['bib', 'json'] as const
export type ReferenceFormat = (typeof referenceFormats)[number]

/** How to cite a page that keeps its words, for reference managers: of an edition, or of a claim of one. */
export const referenceAddress = (page: string, format: ReferenceFormat) => `${page}/cite.${format}`

/**
 * The picture of a page where it is shared: of the press room, or of an edition or a claim of one, so that a picture
 * that somebody kept still says what it said.
 */
export const imageAddress = (page: string) => `${page}/image.png`

/** An edition as a PDF, where the press room has a browser to print it; `page` is that of the edition. */
export const pdfAddress = (page: string) => `${page}/edition.pdf`

/** The same as JSON: `/data` before the address of a page. */
export const dataAddress = (address: string) => `/data${address}`

/** What describes the answers of `/data`; with a name, that definition of it alone (a JSON Pointer). */
export const schemaAddress = (definition?: string) =>
  dataAddress(`/schema.json${definition === undefined ? '' : `#/$defs/${definition}`}`)

/** The addresses of `/data` and their answers, as OpenAPI. */
export const openApiAddress = dataAddress('/openapi.json')

/** One part, by its digest: its canonical text and nothing else. */
export const dataPartAddress = (digest: string) => dataAddress(`/parts/${digest}`)

/** For search engines: every current page, or where lists of that many stand when there are too many for one. */
export const sitemapAddress = (page?: number) =>
  page === undefined ? '/sitemap.xml' : `/sitemaps/${page}`

/** The stylesheet of a press room whose links have a colour of their own; `accent` is `#rrggbb`. */
export const coloursAddress = (accent: string) => `/colours/${accent.slice(1)}.css`

/** A published file, by the SHA-256 of its bytes; `name` is there for the reader's download folder. */
export const fileAddress = (sha256: string, name: string) => `/files/${sha256}/${segment(name)}`

/** Where somebody without an account reads one candidate: no public address, and told to nobody else. */
export const invitationAddress = (secret: string) => `/invitation/${secret}`

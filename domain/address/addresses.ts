/**
 * The address plan of the press room: all public addresses are defined here and nowhere else. Their words are the same
 * in French and English and must last; only the legal notice has a name per language. All addresses are paths;
 * `absoluteAddress` adds the press room's origin.
 */
import { type CorrectionsFilter, everyCorrection } from '@/domain/edition/CorrectionsFilter'
import type { Language } from '@/domain/Language'

const segment = encodeURIComponent

/** `origin` is scheme and host without a trailing slash: `https://presse.example`. */
export const absoluteAddress = (origin: string, address: string) => `${origin}${address}`

/** The list of dossiers in a language: `/fr`. Page 1 has no number, so that each page has one address. */
export const homeAddress = (language: Language, page = 1) =>
  `/${language}${page === 1 ? '' : `?page=${page}`}`

/** `/fr/contact`. */
export const contactAddress = (language: Language) => `/${language}/contact`

/** `/fr/record`: what the record proves. */
export const recordAddress = (language: Language) => `/${language}/record`

const legalNotice: Record<Language, string> = { fr: 'mentions-legales', en: 'legal-notice' }

/** `/fr/mentions-legales` or `/en/legal-notice`. */
export const legalNoticeAddress = (language: Language) => `/${language}/${legalNotice[language]}`

/** The list of updates, of all or of one class or year. Page 1 has no number, so that each page has one address. */
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

/** The search page, with results if there are `words`; `past` searches past editions too. */
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

/** The current edition of a dossier. */
export const dossierAddress = (language: Language, slug: string) => `/${language}/${segment(slug)}`

/** One claim of the current edition. `number` is the claim's own number, not its place on the page. */
export const claimAddress = (language: Language, slug: string, number: number) =>
  `${dossierAddress(language, slug)}/points/${number}`

/** The formats of feeds, each the last part of an address. */
export const feedFormats = ['atom', 'rss', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** The feed of a page that readers can follow: the press room, or the current edition of a dossier or claim. */
export const feedAddress = (page: string, format: FeedFormat) => `${page}/feed.${format}`

/** The history of a dossier. */
export const editionsAddress = (language: Language, slug: string) =>
  `${dossierAddress(language, slug)}/editions`

/** One edition of a dossier: the content of this address never changes. */
export const editionAddress = (language: Language, slug: string, edition: number) =>
  `${editionsAddress(language, slug)}/${edition}`

/** The page of one claim as an edition published it: `/fr/<slug>/editions/2/points/3`. */
export const editionClaimAddress = (
  language: Language,
  slug: string,
  edition: number,
  number: number,
) => `${editionAddress(language, slug, edition)}/points/${number}`

/** The changes from the previous edition or, if given, from the edition `other`. */
export const diffAddress = (language: Language, slug: string, edition: number, other?: number) =>
  `${editionAddress(language, slug, edition)}/diff${other === undefined ? '' : `/${other}`}`

/** The formats of a reference to an edition, each the last part of an address. */
export const referenceFormats = ['bib', 'json'] as const
export type ReferenceFormat = (typeof referenceFormats)[number]

/**
 * The citation of a page for reference managers. Only for pages whose words never change: an edition, or a claim of
 * one.
 */
export const referenceAddress = (page: string, format: ReferenceFormat) => `${page}/cite.${format}`

/**
 * The preview picture of a shared page: of the press room, or of an edition or a claim of one, so that an address that
 * somebody saved still shows the same words.
 */
export const imageAddress = (page: string) => `${page}/image.png`

/** An edition as a PDF, if the press room has a browser to print it; `page` is the address of the edition. */
export const pdfAddress = (page: string) => `${page}/edition.pdf`

/** The same content as JSON: `/data` before the address of a page. */
export const dataAddress = (address: string) => `/data${address}`

/** The index of all data. */
export const dataIndexAddress = '/data'

/** The JSON schema of the answers of `/data`; with `definition`, only that definition (a JSON Pointer). */
export const schemaAddress = (definition?: string) =>
  dataAddress(`/schema.json${definition === undefined ? '' : `#/$defs/${definition}`}`)

/** The OpenAPI description of the addresses of `/data` and their answers. */
export const openApiAddress = dataAddress('/openapi.json')

/** The newest signed head of the log of acts. */
export const checkpointAddress = '/log/checkpoint'

/** The key that signs the log, for whoever verifies it. */
export const logKeyAddress = '/log/key'

/** What proves an edition, or a claim of one, offline; `page` is its address. */
export const proofAddress = (page: string) => `${page}/proof.tlog-proof`

/** The canonical text of one part, by its digest. */
export const dataPartAddress = (digest: string) => dataAddress(`/parts/${digest}`)

/**
 * The sitemap of all current pages for search engines; `page` is the number of a partial list when there are too many
 * for one.
 */
export const sitemapAddress = (page?: number) =>
  page === undefined ? '/sitemap.xml' : `/sitemaps/${page}`

/** The stylesheet of a press room with its own link colour; `accent` is `#rrggbb`. */
export const coloursAddress = (accent: string) => `/colours/${accent.slice(1)}.css`

/** A published file, by the SHA-256 of its bytes; `name` is the file name that readers get when they download it. */
export const fileAddress = (sha256: string, name: string) => `/files/${sha256}/${segment(name)}`

/**
 * The page where a person without an account reads one candidate. Not a public address: only the invited person gets
 * it.
 */
export const invitationAddress = (secret: string) => `/invitation/${secret}`

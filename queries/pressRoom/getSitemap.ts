import { type DatabaseReader, findAll } from '@/database/find'
import { currentOutlines, type EditionOutline, firstFirst } from '@/domain/edition/EditionOutline'
import { type Language, languages } from '@/domain/Language'
import { changedAt } from '@/domain/sitemap/changedAt'
import { dossierPages } from '@/domain/sitemap/dossierPages'
import { planSitemap } from '@/domain/sitemap/planSitemap'
import { pressRoomPages } from '@/domain/sitemap/pressRoomPages'
import type { SitemapPage } from '@/domain/sitemap/SitemapPage'
import { isDamaged } from '@/memory/Damage'
import { cachedOutlines } from '@/queries/edition/cachedOutlines'
import { findEnvelope } from '@/queries/part/findEnvelope'
import { getPressRoom } from './getPressRoom'

/**
 * The largest number of addresses in one file: the protocol (sitemaps.org) allows 50,000, but one file is made at a
 * request, and what it says of its dossiers is read from all of their editions.
 */
const mostInOne = 2_000

/** The number of files, and the pages of the file that was asked for, in all languages. */
export type Sitemap = { files: number; pages: readonly SitemapPage[] }

/**
 * One file of the current pages of the press room that search engines may index. Files count from 1. Null for a file
 * that does not exist.
 */
export async function getSitemap(
  reader: DatabaseReader,
  file: number,
  most: number = mostInOne,
): Promise<Sitemap | null> {
  const editions = await cachedOutlines(reader)
  const current = currentOutlines(editions)
  const words = await Promise.all(
    languages.map(async (language) => ({ language, ...(await getPressRoom(reader, language)) })),
  )
  const ownPages = pressRoomPages(
    { contact: writtenIn('contact'), legalNotice: writtenIn('legalNotice') },
    (language) => latestIn(editions, language),
  )
  const files = planSitemap(firstFirst(editions), { most, before: ownPages.length })
  const dossiers = files[file - 1]
  if (!dossiers) return null
  const dated = await findDates(reader, dossiers)
  const whole = current.filter(({ digest }) => !isDamaged({ what: 'edition', key: digest }))
  return {
    files: files.length,
    pages: [
      ...(file === 1 ? ownPages : []),
      ...dossiers.flatMap(({ dossier, language, slug }) => {
        const changed = dated(dossier)
        const languages = translationsOf(whole, dossier)
        return changed ? dossierPages({ language, slug, languages, changed }) : []
      }),
    ],
  }

  function writtenIn(page: 'contact' | 'legalNotice') {
    return words.filter((each) => each[page] !== null).map(({ language }) => language)
  }
}

/** When something of a language last changed in substance; a first edition is a change whatever its class. */
function latestIn(editions: readonly EditionOutline[], language: Language): string | null {
  const dates = editions.flatMap((edition) =>
    edition.language === language && (edition.class === 'substantive' || edition.number === 1)
      ? [edition.publishedAt]
      : [],
  )
  return dates.toSorted().at(-1) ?? null
}

/** The same dossier in each language; empty where only one has it. */
function translationsOf(current: readonly EditionOutline[], dossier: string) {
  const originalOf = (edition: EditionOutline) => edition.translationOf?.dossier ?? edition.dossier
  const own = current.find((edition) => edition.dossier === dossier)
  const kin = current.filter((edition) => own && originalOf(edition) === originalOf(own))
  return kin.length < 2 ? [] : kin.map(({ language, slug }) => ({ language, slug }))
}

/** When each of these dossiers changed, by its id; null where its current edition is damaged. */
async function findDates(reader: DatabaseReader, dossiers: readonly EditionOutline[]) {
  const where = { dossier: { in: dossiers.map(({ dossier }) => dossier) } }
  const editions = await findAll(reader, 'editions', where, 'number')
  return (id: string) => {
    const own = editions
      .filter(({ dossier }) => dossier === id)
      .map((edition) => ({ envelope: findEnvelope(edition), publishedAt: edition.publishedAt }))
    if (!own.at(-1)?.envelope) return null
    return changedAt(
      own.flatMap(({ envelope, publishedAt }) => (envelope ? [{ envelope, publishedAt }] : [])),
    )
  }
}

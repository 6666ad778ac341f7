import { type DatabaseReader, findAll } from '@/database/find'
import { languages } from '@/domain/Language'
import { changedAt } from '@/domain/sitemap/changedAt'
import { dossierPages } from '@/domain/sitemap/dossierPages'
import { planSitemap } from '@/domain/sitemap/planSitemap'
import { pressRoomPages } from '@/domain/sitemap/pressRoomPages'
import type { SitemapPage } from '@/domain/sitemap/SitemapPage'
import { isDamaged } from '@/memory/Damage'
import {
  type FirstDossier,
  listAllKin,
  listDossiersFrom,
  listPoints,
} from '@/queries/lists/pageDossiers'
import { findLastChange } from '@/queries/lists/pageUpdates'
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
  const words = await Promise.all(
    languages.map(async (language) => ({
      language,
      changed: await findLastChange(reader, language),
      ...(await getPressRoom(reader, language)),
    })),
  )
  const ownPages = pressRoomPages(
    { contact: writtenIn('contact'), legalNotice: writtenIn('legalNotice') },
    (language) => words.find((each) => each.language === language)?.changed ?? null,
  )
  const files = planSitemap(await listPoints(reader), { most, before: ownPages.length })
  const planned = files[file - 1]
  if (!planned) return null
  const dossiers = await listDossiersFrom(reader, planned)
  const kin = await listAllKin(
    reader,
    dossiers.map((dossier) => dossier.kin),
  )
  const dated = await findDates(reader, dossiers)
  const whole = kin.filter(({ digest }) => !isDamaged({ what: 'edition', key: digest }))
  return {
    files: files.length,
    pages: [
      ...(file === 1 ? ownPages : []),
      ...dossiers.flatMap(({ id, language, slug }) => {
        const changed = dated(id)
        const languages = translationsOf(whole, id)
        return changed ? dossierPages({ language, slug, languages, changed }) : []
      }),
    ],
  }

  function writtenIn(page: 'contact' | 'legalNotice') {
    return words.filter((each) => each[page] !== null).map(({ language }) => language)
  }
}

/** The same dossier in each language; empty where only one has it. */
function translationsOf(current: readonly FirstDossier[], id: string) {
  const own = current.find((dossier) => dossier.id === id)
  const kin = current.filter((dossier) => dossier.kin === own?.kin)
  return kin.length < 2 ? [] : kin.map(({ language, slug }) => ({ language, slug }))
}

/** When each of these dossiers changed, by its id; null where its current edition is damaged. */
async function findDates(reader: DatabaseReader, dossiers: readonly FirstDossier[]) {
  const where = { dossier: { in: dossiers.map(({ id }) => id) } }
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

import { type DatabaseReader, findAll } from '@/database/find'
import { languages } from '@/domain/Language'
import { changedAt } from '@/domain/sitemap/changedAt'
import type { SitemapPage } from '@/domain/sitemap/SitemapPage'
import { sitemapPages } from '@/domain/sitemap/sitemapPages'
import { listDossiers } from '@/queries/dossier/listDossiers'
import { findEnvelope } from '@/queries/part/findEnvelope'
import { getPressRoom } from './getPressRoom'

/** All current pages of the press room that search engines may index, in all languages. */
export async function getSitemap(reader: DatabaseReader): Promise<readonly SitemapPage[]> {
  const listed = await listDossiers(reader)
  const editions = await findAll(reader, 'editions', {}, 'number')
  const words = await Promise.all(
    languages.map(async (language) => ({ language, ...(await getPressRoom(reader, language)) })),
  )
  return sitemapPages(
    listed
      .filter(({ isDamaged }) => !isDamaged)
      .map(({ id, language, slug, translationOf }) => ({
        id,
        language,
        slug,
        translationOf: translationOf?.dossier ?? null,
        changed: changedAt(
          editions
            .filter(({ dossier }) => dossier === id)
            .flatMap((edition) => {
              const envelope = findEnvelope(edition)
              return envelope ? [{ envelope, publishedAt: edition.publishedAt }] : []
            }),
        ),
      })),
    { contact: writtenIn('contact'), legalNotice: writtenIn('legalNotice') },
  )

  function writtenIn(page: 'contact' | 'legalNotice') {
    return words.filter((each) => each[page] !== null).map(({ language }) => language)
  }
}

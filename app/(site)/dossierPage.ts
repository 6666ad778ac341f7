import { createElement } from 'react'
import { DossierPage } from '@/components/dossier/DossierPage'
import { ClaimPage } from '@/components/point/ClaimPage'
import {
  claimAddress,
  dossierAddress,
  editionAddress,
  editionClaimAddress,
} from '@/domain/address/addresses'
import { documentLinks } from '@/domain/address/documentLinks'
import { lastSubstantive } from '@/domain/edition/lastSubstantive'
import { editionsOfClaim } from '@/domain/history/editionsOfClaim'
import { getDossier } from '@/queries/dossier/getDossier'
import { cachedClaimHtml } from './cachedClaimHtml'
import { numberIn } from './numberIn'
import { type PageContext, publicPage } from './publicPage'

type Shows = { edition: boolean; point: boolean }

/** The four pages of a dossier: all of it or one claim, in the current edition or in a numbered one. */
export const dossierPage = (shows: Shows) =>
  publicPage((context) => makeDossierPage(context, shows))

async function makeDossierPage(
  { reader, language, pressRoom, address }: PageContext,
  shows: Shows,
) {
  const { slug = '' } = address
  const edition = shows.edition ? numberIn(address.edition) : null
  const point = shows.point ? numberIn(address.number) : null
  if ((shows.edition && edition === null) || (shows.point && point === null)) return null

  const claimHtml = await cachedClaimHtml()
  const found = await getDossier(reader, {
    language,
    slug,
    edition,
    ...(point === null ? {} : { point }),
  })
  if (!found) return null
  if (found.slug !== slug) return { movedTo: addressOf(found.slug) }
  const { pointsWithdrawnSince } = found
  const { dossier, history, withdrawnSince, reading, related, translations, marks, pointHistory } =
    found
  const addressNames = shows.edition ? 'edition' : 'dossier'
  const shown = {
    pressRoom,
    dossier,
    history,
    withdrawnSince,
    reading,
    act: found.act,
    marks,
    translations,
    addressNames,
  } as const
  const isCurrent = dossier.number === history.at(-1)?.number
  const lastModified = (editions: typeof history) =>
    lastSubstantive(editions, dossier.number)?.publishedAt ?? null
  const links = (editions: readonly number[]) =>
    documentLinks({ language, slug, point, edition: dossier.number, editions, addressNames })

  if (point === null) {
    return {
      page: createElement(DossierPage, { ...shown, pointsWithdrawnSince, related, claimHtml }),
      links: links(history.map(({ number }) => number)),
      isIndexed: isCurrent,
      lastModified: lastModified(history),
    }
  }
  if (!dossier.claims.some(({ number }) => number === point)) return null
  const editions = history
    .filter(({ points }) => points.includes(point))
    .map(({ number }) => number)
  const changing = editionsOfClaim(editions, pointHistory)
  return {
    page: createElement(ClaimPage, { ...shown, number: point, editions, pointHistory }),
    links: links(editions),
    isIndexed: isCurrent,
    lastModified: lastModified(history.filter(({ number }) => changing.includes(number))),
  }

  function addressOf(current: string): string {
    if (edition === null) {
      return point === null
        ? dossierAddress(language, current)
        : claimAddress(language, current, point)
    }
    return point === null
      ? editionAddress(language, current, edition)
      : editionClaimAddress(language, current, edition, point)
  }
}

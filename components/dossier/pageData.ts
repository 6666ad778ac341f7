import { claimData } from '@/components/linkedData/claimData'
import { correctionsData } from '@/components/linkedData/correctionsData'
import { lagStatus } from '@/components/linkedData/lagStatus'
import { organisationId } from '@/components/linkedData/organisationId'
import { publicSince } from '@/components/linkedData/publicSince'
import { withdrawalData } from '@/components/linkedData/withdrawalData'
import {
  absoluteAddress,
  editionAddress,
  editionClaimAddress,
  homeAddress,
} from '@/domain/address/addresses'
import { canonicalAddress } from '@/domain/address/canonicalAddress'
import { lastSubstantive } from '@/domain/edition/lastSubstantive'
import { lagCaution } from '@/domain/edition/TranslationLag'
import { siteWords } from '@/locales/siteWords'
import type { DossierPageProps } from './DossierPageProps'

type Shown = Pick<
  DossierPageProps,
  'pressRoom' | 'dossier' | 'history' | 'withdrawnSince' | 'translations'
> &
  Partial<Pick<DossierPageProps, 'pointsWithdrawnSince'>> & {
    /** The claim that the page shows alone, the editions that hold it and those that changed it; null for all claims. */
    point: { number: number; editions: readonly number[]; changedIn: readonly number[] } | null
  }

/**
 * What a page of an edition says, in the words of schema.org (JSON-LD). It is a web page by a party to the matter, so
 * it is no `NewsArticle`; it answers claims and rates none, so it is no `ClaimReview`. Texts are as written, without
 * the typography of the page. Its corrections are the substantive editions after the first, up to the shown one; for
 * one claim, those that changed it. A withdrawal is one of them, also where it came after the shown edition. A
 * reconstructed edition says that it is one, and has the dates that it states. A translation names the edition of its
 * original that it follows, and says what the original withdrew or changed since.
 */
export function pageData(shown: Shown): object {
  const { pressRoom, dossier, history, withdrawnSince, pointsWithdrawnSince = [], point } = shown
  const original = shown.translations.find(({ lag }) => lag?.by === 'this')
  const { origin, organisation, name } = pressRoom
  const { number, digest, head, claims, withdrawal } = dossier
  const { language } = dossier.dossier
  const withdrawn = withdrawal ?? withdrawnSince
  const at = (address: string) => absoluteAddress(origin, address)
  const whole = at(editionAddress(language, head.slug, number))
  const [first, ...later] = history
    .filter((edition) => edition.number <= number)
    .filter((edition) => point?.editions.includes(edition.number) ?? true)
    .toSorted((a, b) => a.number - b.number)
  const changing = history.filter((edition) => point?.changedIn.includes(edition.number) ?? true)
  // The edition that withdrew it has its reason for a note.
  const corrected = later.filter(
    (edition) =>
      edition.class === 'substantive' &&
      changing.includes(edition) &&
      edition.note !== withdrawn?.reason,
  )
  const modified = lastSubstantive(changing, number)
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': point ? at(editionClaimAddress(language, head.slug, number, point.number)) : whole,
    url: at(
      canonicalAddress(
        { language, slug: head.slug, point: point?.number ?? null, edition: number },
        Math.max(...history.map((edition) => edition.number)),
      ),
    ),
    name: [head.title, ...(point ? [siteWords(language).pointInReference(point.number)] : [])].join(
      ', ',
    ),
    inLanguage: language,
    version: String(number),
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: digest },
    datePublished: first && publicSince(first),
    dateModified: modified && publicSince(modified),
    publisher: { '@type': 'Organization', '@id': organisationId(origin), name: organisation },
    isPartOf: point
      ? { '@type': 'WebPage', '@id': whole, name: head.title }
      : { '@type': 'WebSite', url: at(homeAddress(language)), name },
    translationOfWork: original?.lag?.edition
      ? {
          '@type': 'WebPage',
          '@id': at(editionAddress(original.language, original.slug, original.lag.edition)),
        }
      : undefined,
    creativeWorkStatus: status(),
    correction: [
      ...correctionsData(corrected, dossier, origin),
      ...(withdrawn ? [withdrawalData(withdrawn)] : []),
    ],
    about: claims
      .filter((claim) => withdrawal === null && claim.number === (point?.number ?? claim.number))
      .map((claim) =>
        claimData(claim, dossier, {
          origin,
          isAlone: point !== null,
          since:
            pointsWithdrawnSince.find(({ number }) => number === claim.number)?.withdrawal ?? null,
          isWithdrawnInOriginal: lagCaution(original?.lag ?? null, claim.number) === 'withdrawn',
        }),
      ),
  }

  function status(): string | undefined {
    if (withdrawn) return 'Withdrawn'
    const caution = lagCaution(original?.lag ?? null, point?.number ?? null)
    if (caution) return lagStatus[caution]
    return dossier.stated ? 'Reconstructed' : undefined
  }
}

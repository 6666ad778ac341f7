import { absoluteAddress, diffAddress } from '@/domain/address/addresses'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { publicSince } from './publicSince'
import { withdrawalData } from './withdrawalData'

/**
 * The corrections that these editions made, by their public notes, and the withdrawal of the dossier if there is one.
 */
export const correctionsData = (
  editions: readonly EditionSummary[],
  { dossier, head, withdrawal }: PublishedDossier,
  origin: string,
) => [
  ...editions.flatMap((edition) =>
    edition.note === null
      ? []
      : [
          {
            '@type': 'CorrectionComment',
            text: edition.note,
            datePublished: publicSince(edition),
            url: absoluteAddress(origin, diffAddress(dossier.language, head.slug, edition.number)),
          },
        ],
  ),
  ...(withdrawal === null ? [] : [withdrawalData(withdrawal)]),
]

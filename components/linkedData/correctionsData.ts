import { absoluteAddress, diffAddress } from '@/domain/address/addresses'
import type { EditionSummary, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { publicSince } from './publicSince'

/** The corrections that these editions made, by their public notes. */
export const correctionsData = (
  editions: readonly EditionSummary[],
  { dossier, head }: PublishedDossier,
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
]

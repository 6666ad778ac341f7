import { z } from 'zod'
import { dataAddress, diffAddress, editionAddress } from '@/domain/address/addresses'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import { changeSchema, noteChangeSchema } from '@/domain/comparison/parts/changeSchema'
import { type Size, sizeOf } from '@/domain/comparison/sizeOf'
import type { ChangeClass } from '@/domain/edition/Edition'
import { changeClassSchema, timeSchema } from '@/domain/edition/editionSchema'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { digestSchema } from '@/domain/edition/partSchema'
import type { DataIdentity } from './dataIndex'
import { identityDataSchema, pathSchema } from './dataSchemas'

/** An edition that is compared: `href` is where it is as it is kept. */
export type DataCompared = {
  number: number
  digest: string
  publishedAt: string
  class: ChangeClass
  href: string
}

/**
 * What an edition changed, or how it differs from an earlier one: the answer of
 * `GET /data/<language>/<slug>/editions/<number>/diff` and `…/diff/<earlier>`. `base` is null for a first edition, which
 * changed nothing. `size` counts changes, and the words that they insert and remove; the note does not count.
 */
export type DataChanges = {
  dossier: DataIdentity
  edition: DataCompared
  base: DataCompared | null
  page: string
  size: Size
  changes: readonly Change[]
  note: NoteChange | null
}

const compared = z
  .object({
    number: z.int().positive(),
    digest: digestSchema,
    publishedAt: timeSchema,
    class: changeClassSchema,
    href: pathSchema,
  })
  .meta({ id: 'DataCompared', description: 'An edition that is compared.' })

const count = z.int().nonnegative()

export const dataChangesSchema: z.ZodType<DataChanges> = z
  .object({
    dossier: identityDataSchema,
    edition: compared,
    base: compared.nullable(),
    page: pathSchema,
    size: z.object({ changes: count, inserted: count, removed: count }),
    changes: z.array(changeSchema),
    note: noteChangeSchema.nullable(),
  })
  .meta({
    id: 'DataChanges',
    description: 'What an edition changed, or how it differs from an earlier one.',
  })

/** Makes the answer. `slug` is the dossier's own now; `other` the edition that the address names, null for none. */
export function dataChanges(found: {
  slug: string
  other: number | null
  edition: PublishedDossier
  base: PublishedDossier | null
  comparison: Comparison
}): DataChanges {
  const { slug, other, edition, base, comparison } = found
  const { id, language } = edition.dossier
  const shown = ({ number, digest, publishedAt, class: changeClass }: PublishedDossier) => ({
    number,
    digest,
    publishedAt,
    class: changeClass,
    href: dataAddress(editionAddress(language, slug, number)),
  })
  const { changes, note } = comparison.is === 'later' ? comparison : { changes: [], note: null }
  return {
    dossier: { id, language, slug },
    edition: shown(edition),
    base: base && shown(base),
    page: diffAddress(language, slug, edition.number, other ?? undefined),
    size: sizeOf(changes),
    changes,
    note,
  }
}

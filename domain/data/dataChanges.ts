import { z } from 'zod'
import { dataAddress, diffAddress, editionAddress } from '@/domain/address/addresses'
import type { Comparison } from '@/domain/comparison/Comparison'
import { changeSchema, noteChangeSchema } from '@/domain/comparison/parts/changeSchema'
import { sizeOf } from '@/domain/comparison/sizeOf'
import { digestSchema } from '@/domain/digest/digestSchema'
import { changeClassSchema, timeSchema } from '@/domain/edition/Edition'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Parsed } from '@/domain/Parsed'
import { identityDataSchema, pathSchema } from './dataSchemas'

const comparedSchema = z
  .object({
    number: z.int().positive(),
    digest: digestSchema,
    publishedAt: timeSchema,
    class: changeClassSchema,
    href: pathSchema,
  })
  .meta({ id: 'DataCompared', description: 'An edition that is compared.' })

const count = z.int().nonnegative()

export const dataChangesSchema = z
  .object({
    dossier: identityDataSchema,
    edition: comparedSchema,
    base: comparedSchema.nullable(),
    page: pathSchema,
    size: z.object({ changes: count, inserted: count, removed: count }),
    changes: z.array(changeSchema),
    note: noteChangeSchema.nullable(),
  })
  .meta({
    id: 'DataChanges',
    description: 'What an edition changed, or how it differs from an earlier one.',
  })

/**
 * The changes of an edition, from the previous or from an earlier one: the answer of `GET
 * /data/<language>/<slug>/editions/<number>/diff` and `…/diff/<earlier>`. `base` is null for a first edition, which
 * changed nothing; `href` is the address of an edition's stored texts. `size` counts changes, and inserted and removed
 * words; the note does not count.
 */
export type DataChanges = Omit<Parsed<typeof dataChangesSchema>, 'changes' | 'note'> &
  Pick<Extract<Comparison, { is: 'later' }>, 'changes' | 'note'>

/**
 * Builds the answer. `slug` is the dossier's current one; `other` is the edition that the address names, null for
 * none.
 */
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

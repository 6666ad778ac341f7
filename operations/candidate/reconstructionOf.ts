import type { Reconstruction } from '@/domain/update/decideSubmit'
import type { Update } from '@/payload-types'

/** What an update states of the older edition that it reconstructs; null where it reconstructs none. */
export function reconstructionOf({
  reconstructs,
}: Pick<Update, 'reconstructs'>): Reconstruction | null {
  const words = reconstructs?.date?.words || null
  const edtf = reconstructs?.date?.edtf || null
  const basis = reconstructs?.basis || null
  return words || edtf || basis ? { words, edtf, basis } : null
}

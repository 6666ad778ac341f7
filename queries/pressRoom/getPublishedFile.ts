import type { DatabaseReader } from '@/database/find'
import { select } from '@/database/find'
import type { FileValue } from '@/domain/edition/PartValue'
import { cachedParts } from '@/queries/part/cachedParts'
import { getPressRoom } from './getPressRoom'

type PublicFile = Pick<FileValue, 'name' | 'type'>

/**
 * Finds the file with this digest if an edition names it or it is the press room's logo; null otherwise. Editions may
 * give the same bytes different names: the result has the requested name if it is one of them.
 */
export async function getPublishedFile(
  reader: DatabaseReader,
  sha256: string,
  name?: string,
): Promise<PublicFile | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  const { logo } = await getPressRoom(reader, 'fr')
  if (logo?.sha256 === sha256) return logo
  const where = { text: { contains: `"sha256":"${sha256}"` } }
  const found = await select(reader, 'parts', [], { where })
  const parts = await cachedParts(
    reader,
    found.map(({ id }) => id),
  )
  const files = [...parts.values()].flatMap((part) =>
    part.kind === 'evidence' && part.value.file ? [part.value.file] : [],
  )
  const same = files.filter((file) => file.sha256 === sha256)
  return same.find((file) => file.name === name) ?? same[0] ?? null
}

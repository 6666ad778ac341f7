import type { DatabaseReader } from '@/database/find'
import type { EditionOutline } from '@/domain/edition/EditionOutline'
import type { Edition } from '@/payload-types'
import { cachedEditions } from './cachedEditions'

/** The stored editions of these outlines, in their order. */
export const loadOutlined = (
  reader: DatabaseReader,
  outlines: readonly EditionOutline[],
): Promise<readonly Edition[]> =>
  cachedEditions(
    reader,
    outlines.map(({ id }) => id),
  )

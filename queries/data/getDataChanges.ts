import type { DatabaseReader } from '@/database/find'
import { type DataChanges, dataChanges } from '@/domain/data/dataChanges'
import type { Language } from '@/domain/Language'
import { getComparison } from '@/queries/comparison/getComparison'

/**
 * Compares an edition with the one before it, or with the earlier edition that `other` names. Null for what was never
 * published, and where `other` is not earlier.
 */
export async function getDataChanges(
  reader: DatabaseReader,
  address: { language: Language; slug: string; edition: number; other: number | null },
): Promise<DataChanges | null> {
  const found = await getComparison(reader, address)
  return found && dataChanges({ ...found, other: address.other })
}

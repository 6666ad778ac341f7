import type { CollectionBeforeValidateHook } from 'payload'
import { findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import { listPublishedNumbers } from '@/operations/workingCopy/listPublishedNumbers'

/** A new claim gets the number after the highest that its dossier has, or ever published. */
export const giveNumber: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const dossier = idOf(data?.dossier)
  if (!data || operation !== 'create' || data.number || !dossier) return data
  const highest = await findOne(req, 'claims', { dossier: { equals: dossier } }, '-number')
  const published = await listPublishedNumbers(req, dossier)
  return { ...data, number: Math.max(0, highest?.number ?? 0, ...published.keys()) + 1 }
}

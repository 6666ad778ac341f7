import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/database/idOf'
import { nextNumber } from '@/operations/workingCopy/nextNumber'

/** A new claim gets the number after the highest that its dossier has, or ever published. */
export const giveNumber: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const dossier = idOf(data?.dossier)
  if (!data || operation !== 'create' || data.number || !dossier) return data
  return { ...data, number: await nextNumber(req, dossier) }
}

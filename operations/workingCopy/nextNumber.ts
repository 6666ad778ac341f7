import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import { listPublishedNumbers } from './listPublishedNumbers'

/** The number after the highest that a dossier has, or ever published. */
export async function nextNumber(req: PayloadRequest, dossier: string): Promise<number> {
  const highest = await findOne(req, 'claims', { dossier: { equals: dossier } }, '-number')
  const published = await listPublishedNumbers(req, dossier)
  return Math.max(0, highest?.number ?? 0, ...published.keys()) + 1
}

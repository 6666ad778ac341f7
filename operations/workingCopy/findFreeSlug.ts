import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import type { Language } from '@/domain/Language'
import { longestSlug } from '@/domain/slug/longestSlug'
import { checkAddress } from './checkAddress'

/** The slug, or with the next number behind it, that no dossier of that language has now or ever had in public. */
export async function findFreeSlug(
  req: PayloadRequest,
  language: Language,
  slug: string,
): Promise<string> {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`
    const candidate = `${withoutHyphen(slug.slice(0, longestSlug - ending.length)) || 'dossier'}${ending}`
    const where = { language: { equals: language }, slug: { equals: candidate } }
    const isNew = (await findOne(req, 'dossiers', where)) === null
    const address = { dossier: randomUUID(), language, slug: candidate }
    if (isNew && (await checkAddress(req, address)).ok) return candidate
  }
}

const withoutHyphen = (slug: string): string => slug.replace(/-+$/u, '')

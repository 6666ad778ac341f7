import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import type { Language } from '@/domain/Language'
import { accepted, type Result } from '@/domain/Reason'
import { type BinnedAtDesk, listBinned } from './listBinned'

/** A deletion, with the dossier that it is part of where that is still there. */
export type InBin = BinnedAtDesk & {
  of: { id: string; title: string; language: Language } | null
}

/** All that can be restored, the last deletion first. Writes nothing. */
export function readBin(req: PayloadRequest): Promise<Result<readonly InBin[]>> {
  return readAtDesk(req, async () => {
    const underWay = await findAll(req, 'updates', {
      state: { not_in: ['published', 'abandoned'] },
    })
    const binned = await listBinned(req, {
      or: [
        { kind: { in: ['dossiers', 'evidence', 'outlets'] } },
        { update: { in: underWay.map(({ id }) => id) } },
      ],
    })
    const ids = binned.flatMap(({ dossier }) => dossier ?? [])
    const dossiers = await findAll(req, 'dossiers', { id: { in: [...new Set(ids)] } })
    const of = (id: string | null) => {
      const found = dossiers.find((dossier) => dossier.id === id)
      return found ? { id: found.id, title: found.title, language: found.language } : null
    }
    return accepted(binned.map((one) => ({ ...one, of: of(one.dossier) })))
  })
}

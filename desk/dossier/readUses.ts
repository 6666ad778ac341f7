import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { idOf } from '@/database/idOf'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { accepted, type Result } from '@/domain/Reason'
import type { UpdateState } from '@/domain/workflow/transitions'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'

/** One dossier that uses a shared document, with the points that use it, by number. */
export type DossierUse = {
  id: string
  title: string
  /** `count` is how many citations of that outlet, or uses of that evidence, the point has. */
  points: readonly { number: number; count: number }[]
  /** Its update that is under way; its text may be frozen already. */
  update: { id: string; state: UpdateState } | null
}

/** The dossiers whose working copies use an outlet or a piece of evidence, by title. Writes nothing. */
export function readUses(
  req: PayloadRequest,
  shared: 'outlets' | 'evidence',
  id: string,
): Promise<Result<readonly DossierUse[]>> {
  return readAtDesk(req, async () => accepted(await listUses(req, shared, id)))
}

async function listUses(
  req: PayloadRequest,
  shared: 'outlets' | 'evidence',
  id: string,
): Promise<readonly DossierUse[]> {
  const counts = await countByClaim(req, shared, id)
  const claims = await findAll(req, 'claims', { id: { in: [...counts.keys()] } }, 'number')
  const ids = claims.flatMap(({ dossier }) => idOf(dossier) ?? [])
  const dossiers = await findAll(req, 'dossiers', { id: { in: [...new Set(ids)] } }, 'title')
  const uses: DossierUse[] = []
  for (const { id: dossier, title } of dossiers) {
    const update = await findUpdateUnderWay(req, dossier)
    uses.push({
      id: dossier,
      title,
      points: claims
        .filter((claim) => idOf(claim.dossier) === dossier)
        .map((claim) => ({ number: claim.number, count: counts.get(claim.id) ?? 0 })),
      update: update && { id: update.id, state: update.state },
    })
  }
  return uses
}

async function countByClaim(
  req: PayloadRequest,
  shared: 'outlets' | 'evidence',
  id: string,
): Promise<ReadonlyMap<string, number>> {
  const claims =
    shared === 'outlets'
      ? (await findAll(req, 'citations', { outlet: { equals: id } })).map(({ claim }) => claim)
      : (await findAll(req, 'responses', { 'uses.evidence': { equals: id } })).flatMap(
          ({ claim, uses }) =>
            (uses ?? []).filter(({ evidence }) => idOf(evidence) === id).map(() => claim),
        )
  const counts = new Map<string, number>()
  for (const claim of claims.flatMap((one) => idOf(one) ?? []))
    counts.set(claim, (counts.get(claim) ?? 0) + 1)
  return counts
}

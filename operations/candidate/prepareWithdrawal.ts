import type { PayloadRequest } from 'payload'
import type { Standing } from '@/domain/edition/PartValue'
import type { Piece } from '@/domain/edition/Piece'
import { accepted, type Result, refused } from '@/domain/Reason'
import { withStanding } from '@/domain/update/withStanding'
import { loadRule } from '@/operations/settings/loadRule'
import type { Edition, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { loadEditionContent } from './loadCandidateContent'
import { type Prepared, prepareCandidate } from './prepareCandidate'

/**
 * The edition that a withdrawal or reinstatement would publish: the current edition plus that standing, without the
 * other edits in progress (a court does not wait). Refused where nothing was published.
 */
export async function prepareWithdrawal(
  req: PayloadRequest,
  update: Update,
  dossier: string,
): Promise<Result<Prepared>> {
  const current = await findCurrentEdition(req, dossier)
  if (!current) return refused({ code: 'never-published', path: ['dossiers', dossier] })
  const envelope = cachedEnvelope(current.envelope)
  const claim = update.standing?.claim ?? null
  if (claim && !envelope.parts.some(({ kind, id }) => kind === 'claim' && id === claim)) {
    return refused({ code: 'never-published', path: ['claims', claim] })
  }
  const pieces = await withdrawalPieces(req, update, current)
  // A withdrawal is never a minor change, whatever class the open update has.
  const proposal = { ...update, class: 'substantive' } as const
  return prepareCandidate(req, proposal, envelope.dossier, accepted(pieces), await loadRule(req))
}

/** The current edition with the standing that this update proposes. */
export async function withdrawalPieces(
  req: PayloadRequest,
  update: Update,
  current: Edition,
): Promise<readonly Piece[]> {
  const published = (await loadEditionContent(req, current)).map(
    ({ digest: _, ...piece }): Piece => piece,
  )
  return withStanding(published, {
    claim: update.standing?.claim ?? null,
    standing: proposedStanding(update),
    note: update.note ?? '',
  })
}

/** The standing that an update proposes; `stands` where it does not withdraw. */
export function proposedStanding({ standing }: Update): Standing {
  if (standing?.is !== 'withdrawn') return { is: 'stands' }
  return { is: 'withdrawn', date: standing.date ?? '', reason: standing.reason ?? '' }
}

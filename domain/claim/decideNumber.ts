import { accepted, type Reason, type Result } from '@/domain/Reason'

/**
 * Whether a claim may have a number. `published` maps every number that the dossier ever published to the id of the
 * claim that it permanently belongs to.
 */
export function decideNumber(question: {
  claim: string
  number: number
  published: ReadonlyMap<number, string>
}): Result<number> {
  const { claim, number, published } = question
  const reasons: Reason[] = []
  if (!Number.isInteger(number)) reasons.push({ code: 'number-not-whole', path: ['number'] })
  const owner = published.get(number)
  if (owner !== undefined && owner !== claim) {
    reasons.push({ code: 'number-taken', path: ['number'], values: { number } })
  }
  const own = [...published].find(([other, id]) => id === claim && other !== number)
  if (own) reasons.push({ code: 'number-published', path: ['number'], values: { number: own[0] } })
  return reasons.length > 0 ? { ok: false, reasons } : accepted(number)
}

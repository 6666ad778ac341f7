import type { Reason } from '@/domain/Reason'

/** Throws the reasons of a refusal out of a transaction, so that all its writes are rolled back. */
export class Refusal extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super(`Refused: ${reasons.map(({ code }) => code).join(', ')}`)
  }
}

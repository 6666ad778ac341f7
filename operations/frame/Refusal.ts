import type { Reason } from '@/domain/Reason'

/** Carries the reasons of a refusal out of a transaction, so that all that it wrote is undone. */
export class Refusal extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super(`Refused: ${reasons.map(({ code }) => code).join(', ')}`)
  }
}

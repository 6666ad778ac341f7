import type { DossierPageProps } from '@/components/dossier/DossierPageProps'
import type { Change } from '@/domain/comparison/parts/Change'

/** `number` is the claim's own; a number that the edition does not hold is the caller's 404. */
export type ClaimPageProps = Omit<DossierPageProps, 'related' | 'pointsWithdrawnSince'> & {
  number: number
  /** Numbers of the editions that hold this claim, in any order. */
  editions: readonly number[]
  /** The editions that changed this claim, by number, the first one first, each with its changes of it. */
  pointHistory: readonly { number: number; changes: readonly Change[] }[]
}

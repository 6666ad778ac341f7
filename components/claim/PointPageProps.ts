import type { DossierPageProps } from '@/components/dossier/DossierPageProps'

/** `number` is the claim's own; a number that the edition does not hold is the caller's 404. */
export type PointPageProps = Omit<DossierPageProps, 'related' | 'translations'> & {
  number: number
  /** Numbers of the editions that hold this claim, in any order. */
  editions: readonly number[]
}

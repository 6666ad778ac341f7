import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { DraftCitation } from '@/domain/draft/Draft'
import type { RichText } from '@/domain/richText/RichText'
import type { Manuscript, ManuscriptClaim, Mention } from './Manuscript'

export type Edit = (manuscript: Manuscript) => Manuscript

/** The manuscript after all the edits, in their order. */
export const edited = (manuscript: Manuscript, ...edits: readonly Edit[]): Manuscript =>
  edits.reduce((edition, edit) => edit(edition), manuscript)

export const addClaim =
  (claim: ManuscriptClaim): Edit =>
  (manuscript) => ({ ...manuscript, claims: [...manuscript.claims, claim] })

/** Puts a claim at a place that counts from 1. */
export const moveClaim =
  (number: number, place: number): Edit =>
  (manuscript) => {
    const others = manuscript.claims.filter((claim) => claim.number !== number)
    const moved = manuscript.claims.filter((claim) => claim.number === number)
    return { ...manuscript, claims: others.toSpliced(place - 1, 0, ...moved) }
  }

export const addCitation = (number: number, citation: DraftCitation): Edit =>
  changeClaim(number, (claim) => ({ ...claim, citations: [...claim.citations, citation] }))

export const addEvidence = (number: number, ...mentions: readonly Mention[]): Edit =>
  changeClaim(number, (claim) => ({ ...claim, evidence: [...claim.evidence, ...mentions] }))

export const rewordResponse = (number: number, response: RichText): Edit =>
  changeClaim(number, (claim) => ({ ...claim, response }))

export const rewordIntroduction =
  (introduction: RichText): Edit =>
  (manuscript) => ({ ...manuscript, introduction })

export const moveUpdateLine =
  (updateLine: WrittenDate): Edit =>
  (manuscript) => ({ ...manuscript, updateLine })

function changeClaim(number: number, change: (claim: ManuscriptClaim) => ManuscriptClaim): Edit {
  return (manuscript) => {
    if (!manuscript.claims.some((claim) => claim.number === number)) {
      throw new Error(`There is no claim ${number} to change`)
    }
    return {
      ...manuscript,
      claims: manuscript.claims.map((claim) => (claim.number === number ? change(claim) : claim)),
    }
  }
}

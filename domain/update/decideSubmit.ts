import type { ChangeClass, Stated } from '@/domain/edition/Edition'
import { visibleText } from '@/domain/fieldText/visibleText'
import { accepted, type Reason, type Result } from '@/domain/Reason'
import { stateAfter, type UpdateState } from '@/domain/workflow/transitions'

/** What an update states of the older edition that it reconstructs, as far as it is filled in. */
export type Reconstruction = { words: string | null; edtf: string | null; basis: string | null }

export type SubmitQuestion = {
  state: UpdateState
  class: ChangeClass | null
  note: string | null
  /** The fields of an update that reconstructs an older edition; null if it publishes now. */
  reconstructs: Reconstruction | null
  /** Whether the change needs no approvals. */
  isEnough: boolean
  /** `all`: the number of the dossier's editions. `published`: how many of them were published here. */
  editions: { all: number; published: number }
}

/** The result of a submission: the class and stated past date of the future edition, and the update's next state. */
export type Submission = { state: UpdateState; class: ChangeClass; stated: Stated | null }

/**
 * Whether an update may be submitted now. Every publication has a class, and a substantive one has a note (invariant
 * 7). A first edition is substantive, whatever class somebody chose. A reconstructed edition gives the date when it was public and the source of that date, and comes before the
 * first edition that was published here.
 */
export function decideSubmit(question: SubmitQuestion): Result<Submission> {
  const reasons: Reason[] = []
  const state = stateAfter(question.state, 'submit', question.isEnough)
  if (!state) reasons.push({ code: 'act-impossible', path: ['state'] })
  const isFirst = question.editions.all === 0
  const chosen = isFirst ? 'substantive' : question.class
  if (!chosen) reasons.push({ code: 'class-missing', path: ['class'] })
  if (chosen === 'substantive' && !isFirst && visibleText(question.note) === null) {
    reasons.push({ code: 'note-missing', path: ['note'] })
  }
  const { reconstructs } = question
  if (reconstructs && question.editions.published > 0) {
    reasons.push({ code: 'reconstruction-too-late', path: ['reconstructs'] })
  }
  const { words, edtf, basis } = reconstructs ?? { words: null, edtf: null, basis: null }
  if (reconstructs && !(words && edtf))
    reasons.push({ code: 'reconstruction-date', path: ['reconstructs', 'date'] })
  if (reconstructs && !basis)
    reasons.push({ code: 'reconstruction-basis', path: ['reconstructs', 'basis'] })
  if (reasons.length > 0 || !state || !chosen) return { ok: false, reasons }
  return accepted({
    state,
    class: chosen,
    stated: words && edtf && basis ? { words, edtf, basis } : null,
  })
}

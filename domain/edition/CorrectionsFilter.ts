import type { ChangeClass } from './Edition'

/** Which updates of the press room are asked for; null for all. Pages count from 1. */
export type CorrectionsFilter = { class: ChangeClass | null; year: number | null; page: number }

export const everyCorrection: CorrectionsFilter = { class: null, year: null, page: 1 }

import type { ChangeClass } from './Edition'

/** Filters the updates of the press room by class and year; null means no filter. Pages count from 1. */
export type CorrectionsFilter = { class: ChangeClass | null; year: number | null; page: number }

export const everyCorrection: CorrectionsFilter = { class: null, year: null, page: 1 }

import type { Piece } from '../Piece'

/** Lines that stand together: what a reader sees as one paragraph or list. None of them is blank. */
export type Block = { lines: readonly Piece[] }

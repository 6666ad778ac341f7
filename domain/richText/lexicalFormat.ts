/** The bits of Lexical's text format that the subset allows. */
export const bold = 1
export const italic = 2

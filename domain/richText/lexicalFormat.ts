/** The bits of a Lexical text's format that the subset knows. */
export const bold = 1
export const italic = 2

const superscripts: Readonly<Record<string, string>> = {
  ...characters('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'),
  ...characters(',*†‡§ªº¹²³', ',*†‡§ªº¹²³'),
}
const subscripts: Readonly<Record<string, string>> = {
  ...characters('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
}

/** Endings of ordinal numbers and of abbreviations, which mean the same on the line: 1er, 2nd, Mme, no. */
const endings: ReadonlySet<string> = new Set(
  'er re ère e ème de d nd nde st rd th o os a r me mes lle lles gr mc'.split(' '),
)
const trademarks: Readonly<Record<string, string>> = { tm: '™', sm: '℠', '®': '®', '©': '©' }

/**
 * Superscript or subscript text in the characters that Unicode has for it (10⁶, CO₂); an ending of an ordinal number
 * or of an abbreviation, and a mark in brackets, as they are written on the line. Null where a character has no such form.
 */
export function scriptText(text: string, script: 'super' | 'sub'): string | null {
  const word = text.trim().toLowerCase()
  if (/^\[.*\]$/u.test(word)) return text
  if (script === 'super' && endings.has(word)) return text
  if (script === 'super' && trademarks[word]) return text.replace(text.trim(), trademarks[word])
  const forms = script === 'super' ? superscripts : subscripts
  const mapped = [...text].map((character) =>
    /\s/u.test(character) ? character : forms[character],
  )
  return mapped.includes(undefined) ? null : mapped.join('')
}

function characters(from: string, to: string): Record<string, string> {
  const targets = [...to]
  return Object.fromEntries([...from].map((character, index) => [character, targets[index] ?? '']))
}

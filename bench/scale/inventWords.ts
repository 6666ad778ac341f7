const vowels = ['a', 'e', 'é', 'i', 'o', 'u', 'ou', 'an', 'on', 'eau']
const consonants = [
  'b',
  'c',
  'ch',
  'd',
  'f',
  'g',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'tr',
  'pl',
]
const words = 20_000

/** A generator of numbers from 0 to 1 that always gives the same ones for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const vocabulary: readonly string[] = Array.from({ length: words }, (_, rank) => {
  const random = randomFrom(rank + 1)
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? ''
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => one(consonants) + one(vowels))
    .join('')
    .concat(rank % 3 === 0 ? 's' : '')
})

/** The invented word of that rank: 0 is the commonest. */
export const wordOfRank = (rank: number): string => vocabulary[rank] ?? ''

/** A sentence of so many invented words, always the same for a seed; few of them are common, as in a language. */
export function sentenceOf(seed: number, length: number): string {
  const random = randomFrom(seed)
  const chosen = Array.from({ length }, () => wordOfRank(Math.floor(words ** random()) - 1))
  const text = chosen.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

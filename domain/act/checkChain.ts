import { digestOf } from '@/domain/digest/digestOf'
import type { Act } from './Act'
import { parseAct } from './parseAct'

/** Where the record does not hold together, and how. `sequence` is the number that the act there should have. */
export type ChainBreak = {
  sequence: number
  fault:
    | 'unreadable' // not canonical, or not of an act's shape
    | 'gap' // the number is not the next one: acts are missing, doubled or out of order
    | 'wrong-previous' // the act names another digest than that of the act before it
    | 'wrong-digest' // the text is not the one that was kept under this digest
}

/**
 * Checks the whole record from its first act on: canonical texts in sequence, and the digests that they are kept
 * under where these are given. Answers every break; none when the record is whole.
 */
export function checkChain(
  texts: readonly string[],
  digests?: readonly string[],
): readonly ChainBreak[] {
  const acts = texts.map(readOrNull)
  return texts.flatMap((text, index): readonly ChainBreak[] => {
    const before = index === 0 ? 0 : (acts[index - 1]?.sequence ?? index)
    const sequence = before + 1
    const act = acts[index]
    const previous = index === 0 ? null : digestOf(texts[index - 1] ?? '')
    const faults: readonly (ChainBreak['fault'] | false)[] = [
      digests !== undefined && digests[index] !== digestOf(text) && 'wrong-digest',
      ...(act
        ? ([
            act.sequence !== sequence && 'gap',
            act.previous !== previous && 'wrong-previous',
          ] as const)
        : (['unreadable'] as const)),
    ]
    return faults.flatMap((fault) => (fault ? [{ sequence, fault }] : []))
  })
}

function readOrNull(text: string): Act | null {
  try {
    return parseAct(text)
  } catch {
    return null
  }
}

import { digestOf } from '@/domain/digest/digestOf'
import type { Act } from './Act'
import { parseAct } from './parseAct'

/** A place where the record is broken. `sequence` is the number that the act there should have. */
export type ChainBreak = {
  sequence: number
  fault:
    | 'unreadable' // not canonical, or without the shape of an act
    | 'gap' // the number is not the next one: acts are missing, duplicated or out of order
    | 'wrong-previous' // `previous` is not the digest of the act before
    | 'wrong-digest' // the text does not match the digest that it is stored under
}

/**
 * Checks the whole record from its first act on: canonical texts in sequence and, if given, the digests that they are
 * stored under. Returns every break; empty when the record is complete and unchanged.
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

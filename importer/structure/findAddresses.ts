import { isLinkAddress } from '@/domain/richText/isLinkAddress'
import { withoutEnding } from './withoutEnding'

/** An address in a text: from `start` up to but not including `end`. */
export type FoundAddress = { url: string; start: number; end: number }

/** Web and mail addresses in the text, without the punctuation that ends a sentence around them. */
export function findAddresses(text: string): readonly FoundAddress[] {
  return [...text.matchAll(/(?<![\p{L}\d])(?:https?:\/\/|mailto:)[^\s<>"«»“”]+/giu)]
    .map((found) => ({ url: withoutPunctuation(found[0]), start: found.index }))
    .filter(({ url }) => isLinkAddress(url))
    .map(({ url, start }) => ({ url, start, end: start + url.length }))
}

/** A closing bracket belongs to an address that has an opening one. */
function withoutPunctuation(url: string): string {
  return withoutEnding(url, url.includes('(') ? punctuation : `${punctuation})`)
}

const punctuation = ".,;:!?…'’]}*"

import { isWebAddress } from '@/domain/richText/isWebAddress'
import { findAddresses } from './findAddresses'

/** The web addresses in the text: what a piece of evidence or a citation can link to. */
export function webAddresses(text: string): readonly string[] {
  return findAddresses(text)
    .map(({ url }) => url)
    .filter(isWebAddress)
}

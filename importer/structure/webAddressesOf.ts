import { isWebAddress } from '@/domain/richText/isWebAddress'
import { linksOf, type SourceSpan } from '../source/SourceSpan'
import { findAddresses } from './findAddresses'

/** The web addresses that a label gives: those that it links to, else those that are written in its words. */
export function webAddressesOf(label: SourceSpan): readonly string[] {
  const links = linksOf(label).filter(isWebAddress)
  return links.length > 0
    ? links
    : findAddresses(label.text)
        .map(({ url }) => url)
        .filter(isWebAddress)
}

import { absoluteAddress } from './addresses'
import type { DocumentLink } from './documentLinks'

/** The `Link` header (RFC 8288) of a page: its canonical address, its version links, and its JSON. */
export function linkHeader(origin: string, links: readonly DocumentLink[]): string {
  return links
    .map(({ rel, type, address }) =>
      [
        `<${absoluteAddress(origin, address)}>`,
        `rel="${rel}"`,
        ...(type === undefined ? [] : [`type="${type}"`]),
      ].join('; '),
    )
    .join(', ')
}

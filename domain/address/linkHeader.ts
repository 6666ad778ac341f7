import { absoluteAddress } from './addresses'

/** The `Link` header (RFC 8288) of a page: its canonical address, then its version links. */
export function linkHeader(
  origin: string,
  links: readonly { rel: string; address: string }[],
): string {
  return links
    .map(({ rel, address }) => `<${absoluteAddress(origin, address)}>; rel="${rel}"`)
    .join(', ')
}

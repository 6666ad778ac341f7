/** Without a port, and IPv4 as IPv4 also where the system writes it as IPv6. */
const bare = (written: string): string =>
  written
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i, '$1')

/**
 * The network address of who asks. `socket` is the address of the other end of the connection, `forwarded` the header
 * `X-Forwarded-For`, to which each proxy adds at the end the address that asked it. Only as many entries are believed
 * as there are `trustedProxies` in front of the press room; with none the header is ignored.
 */
export function networkAddressOf(
  socket: string | undefined,
  forwarded: string | undefined,
  trustedProxies: number,
): string {
  const asked = (forwarded ?? '').split(',').map(bare).filter(Boolean)
  const believed = trustedProxies === 0 ? [] : asked.slice(-trustedProxies)
  return believed[0] ?? bare(socket ?? '')
}

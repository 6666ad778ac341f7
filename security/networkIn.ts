import { networkOf } from '@/domain/request/networkOf'

/**
 * The network that a request comes from, as followRequests found it; null outside a server, as in commands. There the
 * header is not one that somebody sent.
 */
export function networkIn(headers: Headers): string | null {
  const address = headers.get('X-Forwarded-For')
  return address ? networkOf(address) : null
}

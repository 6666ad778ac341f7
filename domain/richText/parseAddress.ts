import { cutInvisibleEdges } from '@/domain/fieldText/isBlank'
import { isWebAddress } from './isWebAddress'

/**
 * Why an address cannot be used: it is not whole; it contains blanks or invisible characters, and so leads elsewhere
 * than it seems; it contains a user name or a password.
 */
export type AddressFault = 'incomplete' | 'characters' | 'password'

/** An address as it is stored, or why it cannot be used. */
export type ParsedAddress = { ok: true; address: string } | { ok: false; fault: AddressFault }

const invisible = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\u2800\ufff9-\ufffb]/u

/** Joiners between letters of scripts that need them (Persian, Hindi), in addresses copied from a browser. */
const joiners =
  /(?<=[\p{L}\p{M}])(?<![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\u200c\u200d](?=[\p{L}\p{M}])/gu

/**
 * Parses an address that somebody typed or pasted: blanks and invisible characters at its edges are cut. Everything
 * that people write is checked here; what editions contain already is checked by `isWebAddress` and `isLinkAddress`
 * alone. `isWhole` decides which addresses there may be.
 */
export function parseAddress(
  typed: string,
  isWhole: (text: string) => boolean = isWebAddress,
): ParsedAddress {
  const address = cutInvisibleEdges(typed)
  if (invisible.test(address.replace(joiners, ''))) return { ok: false, fault: 'characters' }
  if (!isWhole(address)) return { ok: false, fault: 'incomplete' }
  const { username, password } = new URL(address)
  return username || password ? { ok: false, fault: 'password' } : { ok: true, address }
}

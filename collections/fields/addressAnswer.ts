import type { FieldHook, PayloadRequest } from 'payload'
import { cutInvisibleEdges } from '@/domain/fieldText/isBlank'
import { refused } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { type AddressFault, parseAddress } from '@/domain/richText/parseAddress'
import { validationAnswer } from './validationAnswer'

const codes: Readonly<Record<AddressFault, ReasonCode>> = {
  incomplete: 'web-address-incomplete',
  characters: 'web-address-characters',
  password: 'web-address-password',
}

/** The result of a field's validation for an address that somebody typed (`parseAddress`). */
export function addressAnswer(
  req: PayloadRequest,
  typed: string,
  isWhole?: (text: string) => boolean,
): true | string {
  const parsed = parseAddress(typed, isWhole)
  if (parsed.ok) return true
  const values = { address: typed }
  return validationAnswer(req, refused({ code: codes[parsed.fault], path: [], values }))
}

/** Stores an address without what a copied line carries around it. */
export const cutAddress: FieldHook = ({ value }) =>
  typeof value === 'string' ? cutInvisibleEdges(value) : value

import canonicalize from 'canonicalize'

/**
 * The canonical text of a JSON value (RFC 8785). Digests are always computed over this text. Throws on anything that
 * JSON cannot represent: undefined, functions, holes in arrays, NaN, infinity, lone surrogates, instances of classes.
 * The library would silently leave some of these out.
 */
export function canonicalText(value: unknown): string {
  refuseWhatJsonCannotSay(value, '$')
  const text = canonicalize(value)
  if (text === undefined) throw new Error('The value has no canonical text')
  return text
}

function refuseWhatJsonCannotSay(value: unknown, place: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      refuseWhatJsonCannotSay(value[index], `${place}[${index}]`)
    }
    return
  }
  if (typeof value !== 'object' || !isPlain(value)) {
    throw new Error(`JSON cannot say what stands at ${place}: ${String(value)}`)
  }
  for (const [key, member] of Object.entries(value)) {
    refuseWhatJsonCannotSay(member, `${place}.${key}`)
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Parses a part of an address as a positive whole number in its canonical spelling; null for anything else. */
export function numberIn(segment: string | undefined): number | null {
  return segment !== undefined && /^[1-9]\d{0,8}$/.test(segment) ? Number(segment) : null
}

/** The positive whole number that a part of an address is, in its one spelling, or null. */
export function numberIn(segment: string | undefined): number | null {
  return segment !== undefined && /^[1-9]\d{0,8}$/.test(segment) ? Number(segment) : null
}

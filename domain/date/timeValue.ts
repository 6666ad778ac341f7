/**
 * The `datetime` of a time element for an EDTF date, with the same precision; null if HTML has no such value (seasons,
 * intervals, approximate or uncertain dates).
 */
export function timeValue(edtf: string | null): string | null {
  if (edtf === null || !/^(?!0000)\d{4}(?:-\d{2}){0,2}$/.test(edtf)) return null
  const instant = new Date(edtf)
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(edtf)
  return exists ? edtf : null
}

import { createHmac, timingSafeEqual } from 'node:crypto'

/** Crockford’s digits: no letter that looks like a digit, and no U. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/**
 * The code that the first account of a press room needs: 60 bits made from its secret, so that every instance shows the
 * same, and nothing is stored. Three groups of four characters.
 */
export function setUpCodeOf(secret: string): string {
  const bytes = createHmac('sha256', secret).update('point-par-point/set-up-code/1').digest()
  const code = [...bytes.subarray(0, length)].map((byte) => digits[byte % 32]).join('')
  return code.replace(/(.{4})(?!$)/g, '$1-')
}

/** Whether somebody typed that code; case, blanks, hyphens, and O, I and L for digits do not matter. */
export function isSetUpCode(typed: string, secret: string): boolean {
  const meant = typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return timingSafeEqual(marked(meant), marked(setUpCodeOf(secret).replaceAll('-', '')))
}

/** Of equal length whatever was typed, as the comparison needs. */
const marked = (code: string) => createHmac('sha256', 'compared').update(code).digest()

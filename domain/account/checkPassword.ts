import { foldText } from '@/domain/foldText'
import type { Reason } from '@/domain/Reason'

/** In characters. */
export const shortestPassword = 12

/** In characters. The hash (PBKDF2) takes any length: the bound only limits what is read. */
const longestPassword = 256

/** What must remain of a password, in letters and digits, without the names that everybody knows. */
const leastOfItsOwn = 6

/** What a password must not consist of: the person’s name and address, the names of press room and organisation. */
export type KnownNames = readonly (string | null | undefined)[]

/**
 * Why a password is refused; nothing where it is good. `isBreached` says whether a word, in small letters, is among the
 * passwords that attackers try first.
 */
export function checkPassword(
  password: string,
  names: KnownNames,
  isBreached: (word: string) => boolean,
): readonly Reason[] {
  const { length } = [...password]
  if (length < shortestPassword)
    return [{ code: 'password-short', path: ['password'], values: { least: shortestPassword } }]
  if (length > longestPassword)
    return [{ code: 'password-long', path: ['password'], values: { most: longestPassword } }]
  return [
    ...(isWellKnown(password, isBreached)
      ? ([{ code: 'password-breached', path: ['password'] }] as const)
      : []),
    ...(isMadeOf(password, names)
      ? ([{ code: 'password-personal', path: ['password'] }] as const)
      : []),
  ]
}

/** Also when only digits and signs stand around it, or it is one short piece over and over. */
function isWellKnown(password: string, isBreached: (word: string) => boolean): boolean {
  const whole = password.toLowerCase()
  const core = whole.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return isBreached(whole) || isBreached(core) || core === '' || /^(.{1,4}?)\1+$/su.test(whole)
}

function isMadeOf(password: string, names: KnownNames): boolean {
  const words = names
    .flatMap((name) => foldText(name ?? '').split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)
    .toSorted((one, other) => other.length - one.length)
  if (words.length === 0) return false
  const whole = foldText(password).replace(/[^\p{L}\p{N}]+/gu, '')
  const own = words.reduce((rest, word) => rest.replaceAll(word, ''), whole)
  return own !== whole && [...own].length < leastOfItsOwn
}

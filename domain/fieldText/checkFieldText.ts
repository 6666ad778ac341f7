import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'

/**
 * Refuses characters that no text may contain: NUL, where SQLite cuts the text, and lone surrogates, which both
 * databases replace by U+FFFD and which have no canonical form (RFC 8785). All other characters are stored unchanged.
 * The reasons' `words` are those around the first such character; their path is empty, for the caller to fill.
 */
export function checkFieldText(text: string): Result<string> {
  const reasons: Reason[] = []
  const nul = text.indexOf('\0')
  if (nul >= 0) reasons.push(reasonAt('text-control-character', text, nul))
  const half = text.search(/\p{Surrogate}/u)
  if (half >= 0) reasons.push(reasonAt('text-broken-character', text, half))
  return reasons.length > 0 ? refused(...reasons) : accepted(text)
}

/** A reason with the words around that place, without what could not be shown of them. */
export function reasonAt(code: ReasonCode, text: string, at: number): Reason {
  const around = text.slice(Math.max(0, at - 20), at + 20)
  const words = around
    .replace(/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Surrogate}/gu, '\u{fffd}')
  return { code, path: [], values: { words } }
}

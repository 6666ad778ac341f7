import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'

/**
 * What no text may hold: NUL, at which SQLite cuts the text off, and halves of surrogate pairs, which both
 * databases turn into U+FFFD and which have no canonical form (RFC 8785). Everything else is kept as it is.
 * The reasons' `words` are those around the first such character; their path is empty, for the caller to fill.
 */
export function checkFieldText(text: string): Result<string> {
  const reasons: Reason[] = []
  const nul = text.indexOf('\0')
  if (nul >= 0) reasons.push(reasonAt('text-null-character', text, nul))
  const half = text.search(/\p{Surrogate}/u)
  if (half >= 0) reasons.push(reasonAt('text-broken-character', text, half))
  return reasons.length > 0 ? refused(...reasons) : accepted(text)
}

function reasonAt(code: ReasonCode, text: string, at: number): Reason {
  const around = text.slice(Math.max(0, at - 20), at + 20)
  const words = around.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\u{fffd}')
  return { code, path: [], values: { words } }
}

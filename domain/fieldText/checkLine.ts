import type { Reason } from '@/domain/Reason'
import { reasonAt } from './checkFieldText'

/**
 * The reasons why a text cannot be a line, none if it can. A line stands in the middle of other words (subjects of
 * mails, lists, titles of pages), so it may not contain characters that turn the direction of those words round or
 * that are no text. Marks of one character that a script needs are allowed. NUL is refused
 * in any text (`checkFieldText`). Check the text after `flattenLines`. The reasons' `words` are those around the first such character; their path is empty, for the caller to fill.
 */
export function checkLine(text: string): readonly Reason[] {
  const reasons: Reason[] = []
  const direction = text.search(/[\u202a-\u202e\u2066-\u2069]/u)
  if (direction >= 0) reasons.push(reasonAt('text-direction', text, direction))
  const control = text.search(/[^\P{Cc}\t\0]/u)
  if (control >= 0) reasons.push(reasonAt('text-control-character', text, control))
  return reasons
}

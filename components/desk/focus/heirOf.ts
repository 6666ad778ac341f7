/** What has a name that a screen reader says when it gets the focus. */
const named = 'section[aria-labelledby], aside[aria-labelledby], article, dialog, main'

type Candidate = Pick<HTMLElement, 'isConnected' | 'matches'>

/**
 * What gets the focus that `focused` had: the element itself where it is there and enabled, nothing while it is
 * disabled, otherwise the nearest named one of those that were around it. Null where there is none.
 */
export function heirOf<Element extends Candidate>(
  focused: Element | null,
  around: readonly Element[],
): Element | null {
  if (!focused) return null
  if (focused.isConnected) return focused.matches(':disabled') ? null : focused
  return around.find((one) => one.isConnected && one.matches(named)) ?? null
}

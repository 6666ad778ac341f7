import { type RefObject, useCallback, useEffect, useRef } from 'react'

/**
 * Focuses the first of these elements that exists, as soon as the page shows the result of an action. `isBusy` is
 * true until then.
 */
export function useFocusAfter(
  root: RefObject<HTMLElement | null>,
  isBusy: boolean,
): (...selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([])
  const busy = useRef(isBusy)
  const focus = useCallback(() => {
    if (busy.current || wanted.current.length === 0) return
    const found = wanted.current.flatMap(
      (selector) => root.current?.querySelector<HTMLElement>(selector) ?? [],
    )
    wanted.current = []
    found[0]?.focus({ preventScroll: true })
    found[0]?.scrollIntoView({ block: 'nearest' })
  }, [root])
  useEffect(() => {
    busy.current = isBusy
    focus()
  }, [isBusy, focus])
  return useCallback(
    (...selectors) => {
      wanted.current = selectors
      // A dialog moves the focus when it closes: wait for that.
      requestAnimationFrame(() => requestAnimationFrame(focus))
    },
    [focus],
  )
}

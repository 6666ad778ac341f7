import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Elements that do something themselves when they are clicked. */
const busy = 'a, button, summary, input, select, textarea, label, dialog, form'

/** What opens the form of a piece. */
const opens = ':is([data-does=open], [data-does=evidence])'

/**
 * One listener for every button with an order (`data-does`). A click on the words of a piece opens it too, like its
 * first button, unless the user is selecting text.
 */
export function useOrders(
  root: RefObject<HTMLElement | null>,
  onOrder: (button: HTMLElement) => void,
): void {
  const onClick = useEffectEvent((event: Event) => {
    if (!(event.target instanceof Element)) return
    const button = event.target.closest('[data-does]') ?? buttonOf(event.target)
    if (button instanceof HTMLElement) onOrder(button)
  })
  useEffect(() => {
    const element = root.current
    const listen = (event: Event) => onClick(event)
    element?.addEventListener('click', listen)
    return () => element?.removeEventListener('click', listen)
  }, [root])
}

function buttonOf(target: Element): Element | null {
  if (target.closest(busy) || !window.getSelection()?.isCollapsed) return null
  const piece = target.closest(`:has(> .document__tools > ${opens})`)
  return piece?.querySelector(`:scope > .document__tools > ${opens}`) ?? null
}

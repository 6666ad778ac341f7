import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Drop } from './dropPlace'

/**
 * Every element that shows a claim and accepts a dropped one: its line in the list of claims, and the claim itself.
 */
const targets = '[data-claim-line], article.claim'

/**
 * Makes claims draggable, with one listener for all of them: an element with `data-drag`, the claim's id, can be
 * dragged. For the keyboard and touch screens there are buttons.
 */
export function useDragging(
  root: RefObject<HTMLElement | null>,
  onDrop: (moved: string, drop: Drop) => void,
): void {
  const dragged = useRef<string | null>(null)
  const shown = useRef<HTMLElement | null>(null)
  const show = (element: HTMLElement | null, side?: Drop['side']) => {
    if (shown.current && shown.current !== element) delete shown.current.dataset.drop
    if (element && side) element.dataset.drop = side
    shown.current = element
  }
  const end = () => {
    show(null)
    dragged.current = null
  }
  const onStart = useEffectEvent((event: DragEvent) => {
    const taken = event.target instanceof Element ? event.target.closest('[data-drag]') : null
    dragged.current = taken instanceof HTMLElement ? (taken.dataset.drag ?? null) : null
    if (!dragged.current || !event.dataTransfer) return
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', dragged.current)
  })
  const onOver = useEffectEvent((event: DragEvent) => {
    const target = event.target instanceof Element ? event.target.closest(targets) : null
    if (!dragged.current || !(target instanceof HTMLElement)) return
    event.preventDefault()
    const { top, height } = target.getBoundingClientRect()
    show(target, event.clientY < top + height / 2 ? 'before' : 'after')
  })
  const onLetGo = useEffectEvent((event: DragEvent) => {
    const [moved, target] = [dragged.current, shown.current]
    if (!moved || !target) return end()
    event.preventDefault()
    const at = target.dataset.claimLine ?? claimIn(target)
    const side = target.dataset.drop === 'before' ? 'before' : 'after'
    end()
    if (at) onDrop(moved, { at, side })
  })
  const onEnd = useEffectEvent(end)
  useEffect(() => {
    const element = root.current
    if (!element) return
    const listeners = { dragstart: onStart, dragover: onOver, drop: onLetGo, dragend: onEnd }
    const each = Object.entries(listeners).map(([name, listener]) => {
      const listen = (event: Event) => {
        if (event instanceof DragEvent) listener(event)
      }
      element.addEventListener(name, listen)
      return () => element.removeEventListener(name, listen)
    })
    return () => {
      for (const stop of each) stop()
    }
  }, [root])
}

const claimIn = (article: HTMLElement) =>
  article.querySelector<HTMLElement>('[data-drag]')?.dataset.drag

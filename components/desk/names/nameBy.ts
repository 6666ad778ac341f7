let given = 0

/** Names an element by the words of another one; returns whether it changed anything. */
export function nameBy(element: Element, words: Element): boolean {
  words.id ||= `desk-name-${++given}`
  if (element.getAttribute('aria-labelledby') === words.id) return false
  element.setAttribute('aria-labelledby', words.id)
  return true
}

let given = 0

/** Names an element by the words of another one; says whether anything had to be done. */
export function nameBy(element: Element, words: Element): boolean {
  words.id ||= `desk-name-${++given}`
  if (element.getAttribute('aria-labelledby') === words.id) return false
  element.setAttribute('aria-labelledby', words.id)
  return true
}

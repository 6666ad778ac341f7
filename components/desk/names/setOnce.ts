/**
 * Sets an attribute only where its value differs: to set the same value again would count as a change, in an endless
 * loop.
 */
export function setOnce(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}

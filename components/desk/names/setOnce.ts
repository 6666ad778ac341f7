/** Sets an attribute that has another value: the same one again would be seen as a change, for ever. */
export function setOnce(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}

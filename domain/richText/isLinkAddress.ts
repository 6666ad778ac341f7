import { isWebAddress } from './isWebAddress'

/** Whether rich text may link to it: a complete web or mail address (`mailto:`) without spaces. */
export function isLinkAddress(text: string): boolean {
  return isWebAddress(text) || /^mailto:[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/iu.test(text)
}

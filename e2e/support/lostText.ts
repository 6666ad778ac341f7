import type { Page } from '@playwright/test'

/** As wide as a window of 1280 pixels at 400 %, and as high as one of 1024. */
export const zoomed = { width: 320, height: 256 }

/** WCAG 2.2, 1.4.12: the spacing that a reader may ask for. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

export const spaceText = (page: Page) =>
  page.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [await sheet.replace(rules)]
  }, spacing)

/** All words that the page shows, unfolded, without what is only decoration, and the line of time above its list. */
export const shownWords = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const ornament of document.querySelectorAll('[aria-hidden=true], .timeline'))
      ornament.remove()
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown is asked for.
    return document.body.innerText.split(/[\s,:]+/)
  })

/**
 * What cannot be read in this window without scrolling sideways: text beside the window or cut off, and what stays
 * over the text. The list of contents shows the first lines of what it leads to, which is whole there.
 */
export const lostText = (page: Page) =>
  page.evaluate(() => {
    const isHidden = (element: Element) => element.closest('.unseen, .skip, .contents .statement')
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && !isHidden(element),
    )
    const told = (why: string, elements: readonly HTMLElement[]) =>
      elements.map(
        ({ outerHTML, textContent }) =>
          `${why}: ${outerHTML.slice(0, 60)} ${textContent?.slice(0, 60)}`,
      )
    const beside = all.filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return hasText(element) && (left < 0 || right > window.innerWidth + 1)
    })
    const cut = all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      return (
        (overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
        (overflowY !== 'visible' && scrollHeight > clientHeight + 1)
      )
    })
    const over = all.filter(
      (element) =>
        /fixed|sticky/.test(getComputedStyle(element).position) &&
        element.offsetHeight > window.innerHeight / 3,
    )
    return [...told('beside', beside), ...told('cut', cut), ...told('over', over)]
  })

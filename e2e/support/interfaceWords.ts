import type { Page } from '@playwright/test'

/** What people wrote, and what is marked as being in another language. */
const notOurs =
  'tbody, .paper, .document__points ol, .desk-radio, [class*=rs__], [lang=en], script, style'

/** All that the open page of the desk says of itself: texts that are shown, names, hints. */
export async function interfaceWords(page: Page): Promise<readonly string[]> {
  return page.evaluate((others) => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription']
    const own = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.closest(others) && element.checkVisibility(),
    )
    return own.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
      ),
      // An author's name for it wins over `aria-label`, which nobody hears then.
      ...attributes.flatMap((name) =>
        name === 'aria-label' && element.hasAttribute('aria-labelledby')
          ? []
          : [element.getAttribute(name) ?? ''],
      ),
    ])
  }, notOurs)
}

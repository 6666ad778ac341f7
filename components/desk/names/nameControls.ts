import type { DeskWords } from '@/locales/fr/desk'
import { nameBy } from './nameBy'
import { setOnce } from './setOnce'

const attributes = ['aria-label', 'title', 'aria-roledescription']

/** Names the controls that Payload leaves without a name, and translates those that it names in English only. */
export function nameControls(root: ParentNode, words: DeskWords['controls']): void {
  const english = new Map(Object.entries(words.english))
  for (const attribute of attributes) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const name = element.getAttribute(attribute) ?? ''
      setOnce(element, attribute, english.get(name) ?? name)
    }
  }
  // Payload gives a box the path of its field for a tooltip.
  for (const box of root.querySelectorAll<HTMLInputElement>('.checkbox-input input[title]')) {
    const label = box.labels?.[0]?.textContent.trim()
    if (label) setOnce(box, 'title', label)
  }
  // The calendar of a filter says before each day, in English, that it can be chosen.
  for (const day of root.querySelectorAll(
    '.react-datepicker[aria-label], .react-datepicker [aria-label]',
  )) {
    const name = day.getAttribute('aria-label') ?? ''
    setOnce(day, 'aria-label', name.replace(/^(Choose|Month|Not available) +/, ''))
  }
  for (const [selector, name] of Object.entries(words.unnamed)) {
    for (const element of root.querySelectorAll(selector)) {
      if (!element.getAttribute('aria-label')) element.setAttribute('aria-label', name)
    }
  }
  for (const [index, box] of root.querySelectorAll('tbody .cell-_select input').entries()) {
    const first = box.closest('tr')?.querySelector('td:nth-child(2)')?.textContent
    setOnce(box, 'aria-label', first ? words.selectRow(first) : words.selectRowOf(index + 1))
  }
  for (const chosen of root.querySelectorAll('.relationship--multi-value-label')) {
    const button = chosen.querySelector('button')
    if (button) setOnce(button, 'aria-label', words.edit(chosen.getAttribute('title') ?? ''))
  }
  for (const dialog of root.querySelectorAll('dialog')) {
    const headings = [...dialog.querySelectorAll('h1, h2, .field-label')]
    // The heading of the form of a response without words is an identifier: the first field names the form instead.
    const heading = headings.find(
      (one) => one.textContent.trim() !== '' && !one.querySelector('.render-title--has-id'),
    )
    if (heading) nameBy(dialog, heading)
  }
}

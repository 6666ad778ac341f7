import { setOnce } from './setOnce'

/** Corrects roles in Payload's markup that are missing or differ from what is shown. */
export function mendRoles(root: ParentNode): void {
  const main = root.querySelector('main')
  for (const wrap of root.querySelectorAll('.template-default__wrap, .template-minimal')) {
    if (main) wrap.removeAttribute('role')
    else setOnce(wrap, 'role', 'main')
  }
  for (const header of root.querySelectorAll('header.app-header')) setOnce(header, 'role', 'group')
  for (const tabs of root.querySelectorAll('ul.doc-tabs__tabs')) setOnce(tabs, 'role', 'group')
  for (const column of root.querySelectorAll('button[aria-checked][role=button]')) {
    setOnce(column, 'role', 'checkbox')
  }
  // Hidden from screen readers, but still in the tab order. The control beside it does the same.
  for (const sign of root.querySelectorAll('.dropdown-indicator, .clear-indicator')) {
    setOnce(sign, 'tabindex', '-1')
  }
  // Announcements about dragging and dates exist only in English: at least they are marked as English.
  for (const told of root.querySelectorAll('[id^="DndLiveRegion"], .react-datepicker__aria-live')) {
    setOnce(told, 'lang', 'en')
  }
}

import { setOnce } from './setOnce'

/** Payload's markup where it says less, or something else, than what is shown. */
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
  // Hidden from screen readers, and the keyboard would still stop there; the choice beside it does the same.
  for (const sign of root.querySelectorAll('.dropdown-indicator, .clear-indicator')) {
    setOnce(sign, 'tabindex', '-1')
  }
  // What it tells of choices and of dragging has English words only: at least they are read as such.
  for (const told of root.querySelectorAll('[id$="-live-region"], [id^="DndLiveRegion"]')) {
    setOnce(told, 'lang', 'en')
  }
}

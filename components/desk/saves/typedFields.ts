type TextField = HTMLInputElement | HTMLTextAreaElement

/** What people search or choose with, which is not lost when it is closed. */
const choosing =
  '[role=combobox], [type=search], [type=checkbox], [type=radio], .search-filter__input'

const isTextField = (target: unknown): target is TextField =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  !target.matches(choosing)

/** The text fields in which somebody was, with what they contained before. */
const before = new WeakMap<TextField, string>()

export const typedFields = {
  /** Remembers what a text field contains when somebody comes to it. */
  follow(target: unknown): void {
    if (isTextField(target) && !before.has(target)) before.set(target, target.value)
  },

  /** Whether a text field within this element contains something else than before. */
  isTypedIn(element: Element): boolean {
    return [...element.querySelectorAll('input, textarea')].some(
      (field) => isTextField(field) && before.has(field) && before.get(field) !== field.value,
    )
  },
}

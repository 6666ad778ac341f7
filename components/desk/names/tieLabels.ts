import { nameBy } from './nameBy'

const controls =
  'input:not([type=hidden], [type=file]), textarea, select, [role=combobox], [role=textbox]'

/**
 * In a drawer, Payload's label refers to an id that its control does not have; for rich text and selects it always
 * does. Such a control gets the label as its name, and gets the focus when the label is clicked.
 */
export function tieLabels(root: ParentNode): void {
  for (const label of root.querySelectorAll<HTMLLabelElement>('.field-type label.field-label')) {
    const field = label.closest('.field-type')
    const own = [...(field?.querySelectorAll<HTMLElement>(controls) ?? [])].find(
      (control) => control.closest('.field-type') === field,
    )
    if (!own || label.contains(own) || (label.htmlFor !== '' && label.htmlFor === own.id)) continue
    if (nameBy(own, label)) label.addEventListener('click', () => own.focus())
  }
}

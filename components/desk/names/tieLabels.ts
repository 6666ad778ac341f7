import { nameBy } from './nameBy'

const controls =
  'input:not([type=hidden], [type=file]), textarea, select, [role=combobox], [role=textbox]'

/**
 * Payload writes a field's label for an id that its control does not have in a drawer, nor ever when it is a rich
 * text or a choice from a list. Such a control is named by the label, and takes the focus when the label is pressed.
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

import type { Cell } from './stateTable'

/** The words of a cell that are not in an output; `text` is null where the output is not there. */
export function faultsOfCell(cell: Cell, text: string | null): readonly string[] {
  if (cell === 'absent') return text === null ? [] : ['it is there']
  if (text === null) return ['it is not there']
  const plain = text.replaceAll(/\s+/gu, ' ')
  return cell.filter((words) => !plain.includes(words))
}

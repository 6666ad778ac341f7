/** A count with its noun, which is given in the plural and whose first word ends in s. */
export function counted(count, nouns) {
  return `${count} ${count === 1 ? nouns.replace(/^(\w+)s\b/, '$1') : nouns}`
}

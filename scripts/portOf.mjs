/** The port that PORT names, 3000 without it, null where it names none. */
export function portOf(variables) {
  const port = Number(variables.PORT || 3000)
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null
}

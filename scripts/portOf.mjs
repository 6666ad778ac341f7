/** The port that PORT names, 3000 without it. Throws where it is no port. */
export function portOf(variables) {
  const port = Number(variables.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT=${variables.PORT} n’est pas un port. / is no port.`)
}

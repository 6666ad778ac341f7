const shown = 12

/** The items of `{ name, duration }`, in milliseconds, that took longest, as text to print under a title; empty for none. */
export function slowest(title, items) {
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s`
  const lines = items
    .toSorted((one, other) => other.duration - one.duration)
    .slice(0, shown)
    .map(({ name, duration }) => `${seconds(duration)}  ${name}`)
  return lines.length > 0 ? `\n${[title, ...lines].join('\n')}\n` : ''
}

/** Every journey in a JSON report of Playwright, with what all its tries took. */
export function journeysIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ projectName, results }) => ({
      name: `${projectName} › ${file} › ${title}`,
      duration: results.reduce((sum, { duration }) => sum + duration, 0),
    })),
  )
  return [...own, ...suites.flatMap(journeysIn)]
}

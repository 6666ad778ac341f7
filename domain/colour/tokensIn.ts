/** Token names without their leading dashes, and values as written. */
export type Tokens = ReadonlyMap<string, string>

const light = /^:root \{(?<body>[^}]*)\}/gm
const dark = /^@media \(prefers-color-scheme: dark\) \{\s*:root[^{]*\{(?<body>[^}]*)\}/gm
const token = /--(?<name>[\w-]+): (?<value>[^;]+);/g

/** The tokens of a stylesheet from `styles/`, for the light and the dark background. */
export function tokensIn(sheet: string): { light: Tokens; dark: Tokens } {
  const all = (blocks: RegExp) =>
    [...sheet.matchAll(blocks)].flatMap(({ groups }) =>
      [...(groups?.body ?? '').matchAll(token)].map(
        ({ groups: found }) => [found?.name ?? '', found?.value ?? ''] as const,
      ),
    )
  return { light: new Map(all(light)), dark: new Map([...all(light), ...all(dark)]) }
}

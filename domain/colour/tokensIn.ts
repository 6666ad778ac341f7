/** Names without their dashes, and values as written. */
export type Tokens = ReadonlyMap<string, string>

const light = /^:root \{(?<body>[^}]*)\}/gm
const dark = /^@media \(prefers-color-scheme: dark\) \{\s*:root[^{]*\{(?<body>[^}]*)\}/gm
const token = /--(?<name>[\w-]+): (?<value>[^;]+);/g

/** The tokens of a stylesheet as `styles/` writes them, on light paper and on dark. */
export function tokensIn(sheet: string): { light: Tokens; dark: Tokens } {
  const all = (blocks: RegExp) =>
    [...sheet.matchAll(blocks)].flatMap(({ groups }) =>
      [...(groups?.body ?? '').matchAll(token)].map(
        ({ groups: found }) => [found?.name ?? '', found?.value ?? ''] as const,
      ),
    )
  return { light: new Map(all(light)), dark: new Map([...all(light), ...all(dark)]) }
}

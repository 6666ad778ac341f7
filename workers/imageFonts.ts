import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SatoriOptions } from 'satori'

type Font = SatoriOptions['fonts'][number]

/** All alphabets of Source Serif 4. The package has separate files for each. */
const alphabets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const

const cuts = [
  { weight: 400, style: 'italic' },
  { weight: 400, style: 'normal' },
  { weight: 600, style: 'normal' },
] as const

const folder = path.join(process.cwd(), 'node_modules/@fontsource/source-serif-4/files')

const familyOf = (alphabet: string) => `Source Serif ${alphabet}`

export const fontFamily = alphabets.map((alphabet) => `"${familyOf(alphabet)}"`).join(', ')

let loaded: Promise<Font[]> | undefined

/** The fonts of pictures, loaded once. */
export function imageFonts(): Promise<Font[]> {
  loaded ??= Promise.all(
    alphabets.flatMap((alphabet) =>
      cuts.map(async ({ weight, style }): Promise<Font> => {
        const file = `source-serif-4-${alphabet}-${weight}-${style}.woff`
        return {
          name: familyOf(alphabet),
          weight,
          style,
          data: await readFile(path.join(folder, file)),
        }
      }),
    ),
  )
  return loaded
}

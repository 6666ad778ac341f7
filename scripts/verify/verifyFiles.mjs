import { sha256 } from './canonicalText.mjs'

/** Fetches every file that a part names, once, and compares its bytes with what each part says of it. */
export async function verifyFiles({ source, files, problem }) {
  for (const [digest, { href, uses }] of files) {
    const places = uses.map(({ place }) => place)
    try {
      const bytes = await source.read(href)
      const found = sha256(bytes)
      if (found !== digest) {
        problem(places[0], `value.file: the bytes at ${href} have the SHA-256 ${found}`)
      }
      for (const { size, place } of uses) {
        if (size !== undefined && size !== bytes.length) {
          problem(place, `value.file.size: ${size} instead of ${bytes.length}`)
        }
      }
    } catch (error) {
      problem(places[0], `value.file: ${href} cannot be read (${error.message})`)
    }
  }
}

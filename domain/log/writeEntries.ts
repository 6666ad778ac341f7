/**
 * The entries of a tile as one bundle: before each, its length in bytes as two bytes, big-endian (C2SP tlog-tiles).
 * Throws where an entry is longer than 65,535 bytes.
 */
export const writeEntries = (texts: readonly string[]): Buffer =>
  Buffer.concat(
    texts.flatMap((text) => {
      const bytes = Buffer.from(text, 'utf8')
      const length = Buffer.alloc(2)
      length.writeUInt16BE(bytes.length)
      return [length, bytes]
    }),
  )

/** The characters of bytes 80 to 9F; five bytes have none and stay control characters. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Text of Windows-1252 bytes, which is also what files called Latin-1 are in practice. By hand because
 * `TextDecoder` reads bytes 80 to 9F as Latin-1 in some versions of Node.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => c1.charAt(character.charCodeAt(0) - 0x80))
}

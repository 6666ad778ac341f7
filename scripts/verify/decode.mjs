/** The text of UTF-8 bytes. Throws where they are none. */
export const decode = (bytes) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

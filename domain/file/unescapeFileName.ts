/**
 * The name of a file as its owner wrote it, from a form (`multipart/form-data`): browsers write a quotation mark and
 * line breaks as these three escapes and no other character (WHATWG). A name that really has `%22` in it cannot be
 * told apart, as they write its percent sign as it is.
 */
export const unescapeFileName = (name: string): string =>
  name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')

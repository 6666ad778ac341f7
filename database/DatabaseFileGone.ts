/** The file of the database was removed or replaced: what is written to the open one would be lost. */
export class DatabaseFileGone extends Error {
  override readonly name = 'DatabaseFileGone'

  constructor(file: string) {
    super(`${file} is not the file that the press room has open: nothing more is written.`)
  }
}

/** The passwords that are tried first, in small letters: loaded when somebody chooses a password, and not before. */
export async function loadBreachedPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'])
}

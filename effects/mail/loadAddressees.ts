import { type DatabaseReader, findAll } from '@/database/find'
import type { Language } from '@/domain/Language'
import type { MailPerson } from '@/domain/mail/MailQuestion'
import { type MailSettings, parseMailSettings } from '@/domain/mail/MailSettings'

export type Addressees = {
  people: readonly (MailPerson & { language: Language })[]
  settings: MailSettings
}

/** All accounts, and the settings that decide who receives which mail. */
export async function loadAddressees(reader: DatabaseReader): Promise<Addressees> {
  const users = await findAll(reader, 'users', {}, 'createdAt')
  const { mail } = await reader.payload.findGlobal({ slug: 'press-room', depth: 0, req: reader })
  return {
    people: users.map(({ id, roles, active, language }) => ({
      id,
      roles,
      active: active === true,
      language: language ?? 'fr',
    })),
    settings: parseMailSettings(mail),
  }
}

import type { DatabaseReader } from '@/database/find'
import { absoluteAddress } from '@/domain/address/addresses'
import type { MailFor } from '@/domain/mail/mailsFor'
import { env } from '@/env'
import { type Damage, listDamages } from '@/memory/Damage'
import { factsOf } from './factsOf'
import { loadAddressees } from './loadAddressees'
import type { MailToSend } from './MailToSend'
import { writeMail } from './writeMail'

/** So many damages are in one mail. The desk lists all. */
const most = 20

/**
 * The mails to administrators about what this instance found damaged: one for the first damage of each kind, which
 * lists all that is known by then. A disk that fails damages much at once.
 */
export async function mailsOfDamages(reader: DatabaseReader): Promise<readonly MailToSend[]> {
  const damages = listDamages()
  if (damages.length === 0) return []
  const firsts = new Map<string, Damage>()
  for (const damage of damages) if (!firsts.has(damage.what)) firsts.set(damage.what, damage)
  const addressees = await loadAddressees(reader)
  const facts = {
    ...factsOf({ id: '' }),
    damages: damages.slice(0, most),
    link: absoluteAddress(env.siteUrl, '/admin'),
  }
  const admins = addressees.people.filter(({ active, roles }) => active && roles.includes('admin'))
  return [...firsts.values()].flatMap(({ what, key }) =>
    admins.map(({ id }) => {
      const mail: MailFor = { to: id, occasion: 'damaged' }
      return writeMail(`damaged:${what}:${key}:${id}`, mail, facts, addressees)
    }),
  )
}

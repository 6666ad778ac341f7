import config from '@payload-config'
import { getPayload } from 'payload'
import { isLanguage } from '@/domain/Language'
import { getProof } from '@/queries/dossier/getProof'
import { addressOf, type RouteContext } from './addressOf'
import { numberIn } from './numberIn'
import { orDamaged } from './orDamaged'
import { plainDamaged } from './plainDamaged'
import { plainInWords } from './plainInWords'
import { plainNotFound } from './plainNotFound'
import { publicHeaders } from './publicHeaders'

/** Responds with the file that proves an edition, or the claim of it that the address names, to be kept. */
export async function editionProof(_: Request, context: RouteContext): Promise<Response> {
  const { locale = '', slug = '', edition, number } = await addressOf(context)
  const [wanted, point] = [numberIn(edition), number === undefined ? null : numberIn(number)]
  if (!isLanguage(locale) || wanted === null || (number !== undefined && point === null)) {
    return plainNotFound(publicHeaders)
  }
  const reader = { payload: await getPayload({ config }) }
  const made = await orDamaged(getProof(reader, { language: locale, slug, number: wanted, point }))
  if (made === 'damaged') return plainDamaged(publicHeaders)
  if (made === null) return plainNotFound(publicHeaders)
  if (made === 'not signed') return notSigned()
  const name = `${slug}-${wanted}${point === null ? '' : `-${point}`}.tlog-proof`
  return new Response(made.file, {
    headers: {
      ...publicHeaders,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
}

/** For the seconds between a publication and the head that contains it, and where nothing is signed. */
const notSigned = (): Response =>
  plainInWords(503, (words) => words.proofNotSigned, {
    ...publicHeaders,
    'Cache-Control': 'no-store',
    'Retry-After': '5',
  })

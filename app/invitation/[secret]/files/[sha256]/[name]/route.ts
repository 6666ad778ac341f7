import config from '@payload-config'
import { getPayload } from 'payload'
import { notFound } from '@/app/(site)/notFound'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { serveFile } from '@/app/files/serveFile'
import { unavailableInvitation } from '@/app/invitation/unavailableInvitation'
import { unpublishedHeaders } from '@/app/invitation/unpublishedHeaders'
import { readInvitedFile } from '@/desk/invitation/readInvitedFile'
import { isFileType } from '@/domain/file/fileTypes'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ secret: string; sha256: string; name: string }> }

/**
 * Responds with the bytes of a file that the text of this invitation names, while the invitation is valid; any other
 * address is a 404.
 */
export const GET = orUnavailable(async (_: Request, { params }: Context) => {
  const { secret, sha256 } = await params
  const reader = { payload: await getPayload({ config }) }
  const file = await readInvitedFile(reader, secret, sha256)
  if (file && isFileType(file.type)) {
    const { name, type } = file
    return serveFile(reader, { sha256, name, type }, unpublishedHeaders)
  }
  const answer = await notFound(reader, null)
  for (const [name, value] of Object.entries(unpublishedHeaders)) answer.headers.set(name, value)
  return answer
}, unavailableInvitation)

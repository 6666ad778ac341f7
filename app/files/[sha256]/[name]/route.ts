import config from '@payload-config'
import { getPayload } from 'payload'
import { movedAnswer } from '@/app/(site)/movedAnswer'
import { notFound } from '@/app/(site)/notFound'
import { notModified } from '@/app/(site)/notModified'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { serveFile } from '@/app/files/serveFile'
import { fileAddress } from '@/domain/address/addresses'
import { isFileType } from '@/domain/file/fileTypes'
import { getPublishedFile } from '@/queries/pressRoom/getPublishedFile'

export const dynamic = 'force-dynamic'

type RouteContext = { params: Promise<{ sha256: string; name: string }> }

/**
 * Responds with the bytes of a file under a name that an edition gives it. Another name redirects to that one; any
 * other address is a 404.
 */
export const GET = orUnavailable(async (request: Request, { params }: RouteContext) => {
  const { sha256, name } = await params
  const reader = { payload: await getPayload({ config }) }
  const file = await getPublishedFile(reader, sha256, name)
  if (!file || !isFileType(file.type)) return notFound(reader, null)
  if (file.name !== name) return movedAnswer(fileAddress(sha256, file.name), publicHeaders)
  const headers = {
    ...publicHeaders,
    'Cache-Control': 'public, max-age=31536000, immutable',
    // As for the data that names the file: a program that verifies an edition also verifies its files.
    'Access-Control-Allow-Origin': '*',
    ETag: `"${sha256}"`,
  }
  return (
    notModified(request, headers) ??
    serveFile(reader, { sha256, name: file.name, type: file.type }, headers)
  )
})

import config from '@payload-config'
import { getPayload } from 'payload'
import { notFound } from '@/app/(site)/notFound'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { serveFile } from '@/app/files/serveFile'
import { isFileType } from '@/domain/file/fileTypes'
import { getPublishedFile } from '@/queries/getPublishedFile'

export const dynamic = 'force-dynamic'

type RouteContext = { params: Promise<{ sha256: string; name: string }> }

/** The bytes of a file that an edition names; any other address is a 404. They never change. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { sha256 } = await params
  const reader = { payload: await getPayload({ config }) }
  const file = await getPublishedFile(reader, sha256)
  if (!file || !isFileType(file.type)) return notFound(reader, null)
  const headers = {
    ...publicHeaders,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${sha256}"`,
  }
  if (request.headers.get('If-None-Match') === headers.ETag)
    return new Response(null, { status: 304, headers })
  return serveFile({ sha256, name: file.name, type: file.type }, headers)
}

import { editionPdf } from '@/app/(site)/editionPdf'
import { orUnavailable } from '@/app/(site)/orUnavailable'

export const dynamic = 'force-dynamic'

export const GET = orUnavailable(editionPdf)

import { editionPdf } from '@/app/(site)/editionPdf'

export const dynamic = 'force-dynamic'

export const GET = editionPdf

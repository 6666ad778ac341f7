import { editionImage } from '@/app/(site)/editionImage'

export const dynamic = 'force-dynamic'

export const GET = editionImage()

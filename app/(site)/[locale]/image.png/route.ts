import { publicImage } from '@/app/(site)/publicImage'
import { homeImage } from '@/components/image/homeImage'

export const dynamic = 'force-dynamic'

export const GET = publicImage(async ({ pressRoom, language }) => homeImage(pressRoom, language))

'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useDesk } from '@/components/desk/request/useDesk'
import { siteWords } from '@/locales/siteWords'

/** In the list of files: the size of one, with its unit. */
export function FileSizeCell({ cellData }: DefaultCellComponentProps) {
  return siteWords(useDesk().language).fileSize(Number(cellData))
}

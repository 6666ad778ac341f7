import type { CollectionConfig } from 'payload'
import { may, nobody } from '@/access/may'
import { ownId } from '@/collections/fields/ownId'
import { savedBy } from '@/collections/fields/savedBy'
import { refuseUpdate } from '@/collections/hooks/refuseUpdate'
import { fileTypes } from '@/domain/file/fileTypes'
import { keepBytesOnce } from './keepBytesOnce'
import { refuseWhileNamed } from './refuseWhileNamed'

/**
 * Files that are evidence. Bytes are kept once, by their digest, and never overwritten: a replacement is another
 * file. The public gets one only when an edition names it (`app/files`), never from here.
 */
export const makeFiles = (filesDir: string): CollectionConfig => ({
  slug: 'files',
  labels: { singular: { fr: 'Fichier', en: 'File' }, plural: { fr: 'Fichiers', en: 'Files' } },
  access: {
    read: may('readDesk'),
    create: may('writeDossier'),
    update: nobody,
    delete: may('writeDossier'),
  },
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'mimeType', 'filesize', 'createdAt'],
    group: { fr: 'Commun aux dossiers', en: 'Shared by dossiers' },
  },
  upload: {
    staticDir: filesDir,
    mimeTypes: Object.keys(fileTypes),
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: { beforeOperation: [refuseUpdate, keepBytesOnce], beforeDelete: [refuseWhileNamed] },
  fields: [
    ownId,
    {
      name: 'name',
      type: 'text',
      maxLength: 200,
      label: { fr: 'Nom public', en: 'Public name' },
      admin: {
        description: {
          fr: 'Le nom que le public voit. Celui du fichier si vous le laissez vide.',
          en: 'The name that the public sees. The file’s own when left empty.',
        },
      },
    },
    {
      name: 'sha256',
      type: 'text',
      required: true,
      unique: true,
      label: { fr: 'Empreinte SHA-256', en: 'SHA-256 digest' },
      admin: { readOnly: true, condition: (data) => Boolean(data.sha256) },
    },
    // Payload's own, whose name is English only.
    { name: 'mimeType', type: 'text', label: { fr: 'Format', en: 'Format' } },
    savedBy,
  ],
})

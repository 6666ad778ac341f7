import type { ArchiveFault } from '@/domain/backup/ArchiveFault'
import type { Language } from '@/domain/Language'
import { commandWords } from './commandWords'

/** One fault of an archive as a sentence, for whoever restores it. */
export function describeArchiveFault(fault: ArchiveFault, language: Language): string {
  const words = commandWords(language).archiveFault
  switch (fault.is) {
    case 'unreadable':
      return words.unreadable(fault.after)
    case 'unexpected':
      return words.unexpected(fault.path, fault.type)
    case 'double':
      return words.double(fault.path)
    case 'manifest':
      return words.manifest
    case 'missing':
      return words.missing(fault.path)
    case 'unlisted':
      return words.unlisted(fault.path)
    case 'changed':
      return words.changed(fault.path)
    case 'database':
      return words.database(fault.detail)
    case 'no-press-room':
      return words.noPressRoom
    case 'part':
      return words.part(fault.digest, fault.editions)
    case 'edition':
      return words.edition(fault.edition)
    case 'candidate':
      return words.candidate(fault.digest)
    case 'act':
      return words.act[fault.fault](fault.sequence)
    case 'file':
      return words.file(fault.name, fault.sha256)
  }
}

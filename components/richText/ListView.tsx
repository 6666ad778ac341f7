import type { Language } from '@/domain/Language'
import type { List } from '@/domain/richText/RichText'
import { InlinesView } from './InlinesView'

type Props = { list: List; language: Language; id?: string | undefined }

export function ListView({ list, language, id }: Props) {
  const items = list.children.map(({ children: [paragraph, nested] }, place) => (
    <li key={place}>
      <InlinesView inlines={paragraph.children} language={language} />
      {nested && <ListView list={nested} language={language} />}
    </li>
  ))
  return list.ordered ? (
    <ol id={id} start={list.start === 1 ? undefined : (list.start ?? undefined)}>
      {items}
    </ol>
  ) : (
    <ul id={id}>{items}</ul>
  )
}

/** One page of every kind of the demonstration, and of both languages. */
export const pageKinds = [
  ['the press room', '/fr'],
  ['the press room in English', '/en'],
  ['the contact', '/fr/contact'],
  ['the legal notice', '/fr/mentions-legales'],
  ['the legal notice in English', '/en/legal-notice'],
  ['what the record proves', '/fr/record'],
  ['what the record proves in English', '/en/record'],
  ['a dossier', '/fr/accident-du-12-juin-2021'],
  ['a translated dossier', '/en/tanners-footbridge'],
  ['a point', '/fr/accident-du-12-juin-2021/points/3'],
  ['the history of a dossier', '/fr/passerelle-des-tanneurs/editions'],
  ['a reconstructed edition', '/fr/passerelle-des-tanneurs/editions/2'],
  ['the current edition', '/fr/passerelle-des-tanneurs/editions/4'],
  ['a point of an earlier edition', '/fr/passerelle-des-tanneurs/editions/2/points/3'],
  ['what an edition changed', '/fr/passerelle-des-tanneurs/editions/4/diff'],
  ['two editions compared', '/fr/passerelle-des-tanneurs/editions/4/diff/1'],
  ['what the first edition changed', '/fr/passerelle-des-tanneurs/editions/1/diff'],
  ['what a translated edition changed', '/en/tanners-footbridge/editions/2/diff'],
  ['all updates', '/fr/corrections'],
  ['all updates in English', '/en/corrections'],
  ['the minor updates', '/fr/corrections?class=minor'],
  ['a page that does not exist', '/fr/inconnu'],
  ['a page in no language', '/inconnu'],
] as const

/** Pages that are made for one reader, and kept by nobody. */
export const answerKinds = [
  ['the search', '/fr/search'],
  ['what was found', '/fr/search?q=zinc'],
  ['what was found in past editions', '/fr/search?q=galv%C3%A9ane&past=1'],
  ['what was found in English', '/en/search?q=bridge'],
  ['nothing found', '/fr/search?q=introuvable+nulle+part'],
] as const

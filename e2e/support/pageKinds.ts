/** One page of every kind of the demonstration, and of both languages. */
export const pageKinds = [
  ['the press room', '/fr'],
  ['the press room in English', '/en'],
  ['the contact', '/fr/contact'],
  ['the legal notice', '/fr/mentions-legales'],
  ['the legal notice in English', '/en/legal-notice'],
  ['a dossier', '/fr/accident-du-12-juin-2021'],
  ['a translated dossier', '/en/tanners-footbridge'],
  ['a point', '/fr/accident-du-12-juin-2021/points/3'],
  ['the history of a dossier', '/fr/passerelle-des-tanneurs/editions'],
  ['a reconstructed edition', '/fr/passerelle-des-tanneurs/editions/2'],
  ['the current edition', '/fr/passerelle-des-tanneurs/editions/4'],
  ['a point of an earlier edition', '/fr/passerelle-des-tanneurs/editions/2/points/3'],
  ['a page that does not exist', '/fr/inconnu'],
  ['a page in no language', '/inconnu'],
] as const

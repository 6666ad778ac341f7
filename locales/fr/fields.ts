import { maxLogoSide } from '@/domain/file/fileTypes'
/**
 * Labels and descriptions of what people fill in at the desk, by collection and field; `singular` and `plural` name
 * a collection, or a row of a list.
 */
export const fields = {
  'groups.desk': { label: 'Rédaction' },
  'groups.shared': { label: 'Commun aux dossiers' },
  'groups.administration': { label: 'Administration' },

  dossiers: { singular: 'Dossier', plural: 'Dossiers' },
  'dossiers.title': { label: 'Titre' },
  'dossiers.introduction': { label: 'Introduction' },
  'dossiers.document': { label: 'Document' },
  'dossiers.updateLine': {
    label: 'Ligne de mise à jour',
    description:
      'La dernière ligne de la page, telle que le public la lit : « Mise à jour mai 2014 ».',
  },
  'dossiers.language': { label: 'Langue' },
  'dossiers.slug': {
    label: 'Adresse',
    description:
      'La fin de l’adresse publique. Déduite du titre si vous la laissez vide ; une ancienne adresse continue de mener au dossier.',
  },
  'dossiers.translationOf': { label: 'Traduction de' },
  'dossiers.related': { label: 'Dossiers liés' },
  'dossiers.labels': {
    label: 'Intitulés',
    description: 'Les mots du dossier pour ses parties. « {n} » tient la place du numéro.',
  },
  'dossiers.labels.change': { label: 'Modifier les intitulés' },
  'dossiers.labels.claim': { label: 'Point' },
  'dossiers.labels.citation': { label: 'Une citation' },
  'dossiers.labels.citations': { label: 'Plusieurs citations' },
  'dossiers.labels.response': { label: 'Réponse' },
  'dossiers.labels.evidence': { label: 'Pièces' },
  'dossiers.labels.update': { label: 'Mise à jour' },

  claims: { singular: 'Point', plural: 'Points' },
  'claims.dossier': { label: 'Dossier' },
  'claims.number': {
    label: 'Numéro',
    description: 'Donné à la suite si vous le laissez vide. Une fois publié, il ne change plus.',
  },
  'claims.statement': {
    label: 'Allégation',
    description: 'Ce qui est affirmé contre l’organisation, au conditionnel, sans la réponse.',
  },

  citations: { singular: 'Citation', plural: 'Citations' },
  'citations.quote': {
    label: 'Mots cités',
    description:
      'Sans les guillemets extérieurs ; avec ceux qui se trouvent à l’intérieur, et vos crochets […].',
  },
  'citations.outlet': { label: 'Média' },
  'citations.author': { label: 'Auteur' },
  'citations.date': { label: 'Date de parution' },
  'citations.link': { label: 'Adresse de l’article' },
  'citations.heading': {
    label: 'Intitulé devant la citation',
    description: 'À laisser vide : l’intitulé du dossier est mis devant la première citation.',
  },

  responses: { singular: 'Réponse', plural: 'Réponses' },
  'responses.body': { label: 'Réponse' },
  'responses.uses': { label: 'Pièces à l’appui', singular: 'pièce', plural: 'pièces' },
  'responses.uses.evidence': { label: 'Pièce' },
  'responses.uses.note': { label: 'Précision pour ce point' },

  evidence: { singular: 'Pièce', plural: 'Pièces' },
  'evidence.label': { label: 'Ce que la pièce établit' },
  'evidence.date': { label: 'Date de la pièce' },
  'evidence.kind': { label: 'Nature' },
  'evidence.maker': { label: 'Établie par' },
  'evidence.link': { label: 'Adresse' },
  'evidence.file': { label: 'Fichier' },

  outlets: { singular: 'Média', plural: 'Médias' },
  'outlets.name': { label: 'Nom' },
  'outlets.address': { label: 'Adresse du site' },

  files: { singular: 'Fichier', plural: 'Fichiers' },
  'files.name': {
    label: 'Nom public',
    description: 'Le nom que le public voit. Celui du fichier si vous le laissez vide.',
  },
  'files.sha256': { label: 'Empreinte SHA-256' },
  'files.mimeType': { label: 'Format' },
  'files.filesize': { label: 'Taille' },

  updates: { singular: 'Mise à jour', plural: 'Mises à jour' },
  'updates.title': { label: 'Dossier' },
  'updates.class': { label: 'Portée du changement' },
  'updates.note': {
    label: 'Note publique',
    description:
      'La phrase qui dira au public ce que cette mise à jour a changé. Obligatoire pour un changement de fond.',
  },
  'updates.reconstructs': {
    label: 'Reconstitution d’une édition ancienne',
    description:
      'Seulement pour un texte qui fut public avant cette salle de presse, et avant la première édition publiée ici.',
  },
  'updates.reconstructs.date': { label: 'Date à laquelle il fut public' },
  'updates.reconstructs.basis': { label: 'D’après quel document' },
  'updates.dossier': { label: 'Dossier' },
  'updates.state': { label: 'État' },
  'updates.contributors': { label: 'Contributeurs' },
  'updates.edition': { label: 'Édition' },
  'updates.glass': { label: 'Publiée sans les approbations' },

  users: { singular: 'Compte', plural: 'Comptes' },
  'users.setUpCode': {
    label: 'Code de mise en service',
    description:
      'Il s’affiche dans le journal du serveur à chaque démarrage, tant qu’il n’y a pas de compte : douze lettres et chiffres.',
  },
  'users.currentPassword': {
    label: 'Mot de passe actuel',
    description: 'Seulement pour changer de mot de passe ou d’adresse.',
  },
  'users.name': { label: 'Nom' },
  'users.language': { label: 'Langue des courriels' },
  'users.roles': { label: 'Rôles' },
  'users.active': { label: 'Compte actif' },

  pressRoom: { label: 'Réglages' },
  'pressRoom.organisation': { label: 'Organisation qui répond' },
  'pressRoom.director': {
    label: 'Direction de la publication',
    description:
      'La personne responsable de ce qui est publié, nommée dans les mentions légales (loi du 21 juin 2004, article 1-1).',
  },
  'pressRoom.tabs.french': { label: 'En français' },
  'pressRoom.tabs.english': { label: 'En anglais' },
  'pressRoom.tabs.appearance': { label: 'Apparence' },
  'pressRoom.tabs.publishing': { label: 'Publication' },
  'pressRoom.tabs.mail': {
    label: 'Courriels',
    description: 'Qui est averti de quoi. Nul ne reçoit de courriel pour ce qu’il a fait lui-même.',
  },
  'pressRoom.name': { label: 'Nom de la salle de presse' },
  'pressRoom.tagline': { label: 'Présentation en une ou deux phrases' },
  'pressRoom.contact': { label: 'Contact pour la presse' },
  'pressRoom.legalNotice': { label: 'Mentions légales' },
  'pressRoom.accent': {
    label: 'Couleur des liens',
    description:
      'Un dièse et six signes, comme #1a4f7a. Elle doit se lire sur fond clair ; la nuance pour fond sombre s’en déduit.',
  },
  'pressRoom.logo': {
    label: 'Logo',
    description: `Une image au fond transparent, qui se lit sur fond clair et sur fond sombre, de ${maxLogoSide} pixels de côté au plus. Elle est montrée à côté du nom.`,
  },
  'pressRoom.approvals': {
    label: 'Qui relit avant la publication ?',
    description:
      'Nul n’approuve ses propres mots. Une mise à jour déjà soumise garde la règle d’alors.',
  },
  'pressRoom.approvals.substantive': { label: 'Pour un changement de fond' },
  'pressRoom.approvals.minor': { label: 'Pour un changement mineur' },
  'pressRoom.approvals.need': { singular: 'approbation', plural: 'approbations' },
  'pressRoom.approvals.need.count': { label: 'Combien' },
  'pressRoom.approvals.need.roles': { label: 'De quel rôle, au choix' },
  'pressRoom.approvals.linksCount': {
    label: 'L’avis d’une personne sans compte, invitée par un lien, compte',
    description:
      'Sinon, il est inscrit au registre et la salle de presse en fait ce qu’elle veut. Qui a le lien parle au nom de la personne : ne l’activez que pour des personnes à qui vous le remettez en main propre.',
  },
  'pressRoom.timeZone': {
    label: 'Fuseau horaire',
    description:
      'L’heure des publications programmées, et les jours que lit le public : « Europe/Paris », « America/Martinique ».',
  },
  'pressRoom.mail.roles': { label: 'Et tout compte qui a ce rôle' },

  'ofClaim.claim': { label: 'Point' },
  savedBy: { label: 'Enregistré par' },
  usedIn: { label: 'Utilisé dans' },
  withdrawal: { label: 'Retrait public' },
  'withdrawal.date': { label: 'Le' },
  'withdrawal.reason': { label: 'Pourquoi' },
  writtenDate: {
    question: (words: string) =>
      `« ${words} » n’a pas été compris comme une date. Les lecteurs liront ces mots tels quels ; les recherches et les références n’y trouveront pas de date. Si c’en est une, écrivez-la comme « 18 juin 2013 », « mai 2014 » ou « 2014 », ou donnez la date normalisée.`,
    description:
      'Les mots tels qu’ils sont écrits (« 18 juin 2013 », « mai 2014 »). La date normalisée s’en déduit si vous la laissez vide.',
  },
  'writtenDate.words': { label: 'Telle qu’écrite' },
  'writtenDate.edtf': { label: 'Date normalisée, comme 2013-06-18' },
}

/** What the fields say in every language of the desk. */
export type FieldWords = typeof fields

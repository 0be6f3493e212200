import type { Words } from './words.ts'

export const french: Words = {
  title: 'Accusé de réception de votre rétractation',
  lead: 'Nous avons reçu votre déclaration de rétractation du contrat.',
  note: 'Ce document confirme la réception de votre déclaration. Il ne constitue ni une acceptation ni une décision.',
  receivedAt: 'Reçue le',
  yourTime: 'À votre heure',
  reference: 'Référence',
  id: 'Numéro',
  issuer: 'Reçue par',
  stated: 'Votre déclaration',
  declaration: 'Je vous notifie par la présente ma rétractation du présent contrat.',
  name: 'Nom',
  contract: 'Contrat',
  email: 'Adresse e-mail',
  extent: 'Étendue',
  whole: 'La totalité du contrat',
  credits: (count, number) => `${number} ${count < 2 ? 'crédit' : 'crédits'} du contrat`,
  verify: 'Ce fichier est-il intact ?',
  verifyWith: 'Conservez ce fichier tel quel, avec son fichier de signature. Les deux peuvent être vérifiés, même sans connexion, avec la page',
  verifyAnywhere: 'Conservez ce fichier tel quel, avec son fichier de signature. Les deux peuvent être vérifiés avec les clés publiées du vendeur.',
}

import type { enWithdrawal } from '../en/withdrawal.ts'
import { pluralIn } from '../plural.ts'
import { frLight } from './light.ts'

const plural = pluralIn('fr')

/** The statutory withdrawal in French. */
export const frWithdrawal: typeof enWithdrawal = {
  withdrawal: {
    ...frLight.withdrawal,
    name: 'Votre nom',
    contract: 'Contrat',
    contractHint: 'Numéro de commande, ou ce qui désigne le contrat',
    sends: 'Sera envoyé : ce que vous avez rempli, votre langue et votre fuseau horaire.',
    contractOfPack: (pack, when) => `${pack}, acheté le ${when}`,
    email: 'E-mail pour l’accusé de réception',
    howMuch: 'Pour quelle part ?',
    whole: 'Le contrat entier',
    part: 'Une partie',
    credits: 'Combien de crédits',
    creditsLeft: (left) => `reste ${left}`,
    missing: 'À remplir.',
    emailWrong: 'Indiquez une adresse e-mail, comme ada@example.com.',
    creditsWrong: 'Indiquez un nombre entier à partir de 1.',
    notAccepted: 'Ceci n’a pas été accepté. Vérifiez.',
  },
  notReceived: {
    certain: 'Rien n’a été reçu.',
    uncertain: 'Aucun accusé de réception n’est arrivé : ne comptez pas dessus. Confirmez à nouveau, ce n’est jamais compté deux fois.',
    otherwise: 'Vous pouvez aussi le déclarer autrement, avec vos propres mots : envoyez ceci au vendeur par e-mail ou par courrier.',
    statement: 'Déclaration',
    copy: 'Copier la déclaration',
  },
  statementLetter: {
    subject: (contract) => `Rétractation du contrat ${contract}`,
    statement: 'Par la présente, je me rétracte du contrat désigné ci-dessous.',
    statementOfPart: (credits) => `Par la présente, je me rétracte d’une partie du contrat désigné ci-dessous : ${credits}.`,
    name: 'Nom',
    contract: 'Contrat',
    email: 'E-mail pour l’accusé de réception',
    date: 'Déclaré le',
    receipt: 'Merci de confirmer la réception de cette déclaration, et sa date.',
  },
  cancelWithdrawal: {
    open: 'Revenir sur la rétractation',
    question: 'Revenir sur cette rétractation ?',
    again: 'Vous pouvez vous rétracter à nouveau tant que le délai court.',
    done: 'La rétractation est retirée.',
    doneWith: (credits, count) =>
      `La rétractation est retirée. ${plural(count, { one: `${credits} est`, other: `${credits} sont` })} de retour dans votre portefeuille.`,
  },
  withdrawalReceipt: {
    at: 'Reçue le',
    reference: 'Référence',
    id: 'Numéro',
    name: 'Nom',
    contract: 'Contrat',
    what: 'Rétractation pour',
    email: 'E-mail',
    whole: 'Le contrat entier',
    meaning: 'Ceci confirme que votre déclaration a été reçue, et quand. Ce n’est ni un accord ni une décision.',
    mailed: (email) => `Le même accusé de réception est envoyé à ${email}.`,
    files: 'Votre accusé de réception',
    page: 'À lire et à imprimer',
    data: 'Pour les programmes',
    save: 'Enregistrer',
    saveLabel: (file) => `Enregistrer l’accusé de réception : ${file}`,
    signature: 'Signature',
    signatureLabel: (file) => `Enregistrer la signature : ${file}`,
    follow: 'Voir où elle en est',
    done: 'Terminé',
  },
  refundStatement: {
    row: (reference, when) => `Votre déclaration ${reference}, reçue le ${when}`,
    open: 'Accusé de réception',
    mailed: (email) => `L’accusé de réception a été envoyé à ${email}.`,
  },
}

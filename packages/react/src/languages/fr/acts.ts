import type { enActs } from '../en/acts.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('fr')

/** What may be done with a refund, in French. */
export const frActs: typeof enActs = {
  because: {
    how: 'Comment la décision a été prise',
    soFar: 'Ce que disent les règles',
    loading: 'Chargement des règles',
    hidden: 'Les conditions ne révèlent pas comment la décision est prise.',
  },
  acts: {
    notSent: 'Non envoyé',
    changed: 'Le remboursement a changé entre-temps. Rien n’a été fait.',
  },
  appeal: {
    label: 'Pourquoi faut-il l’examiner à nouveau ?',
    hint: 'Dites ce qui est nouveau, ou ce qui a échappé.',
    missing: 'Dites en une phrase pourquoi.',
    send: 'Envoyer pour examen',
    done: 'Une personne l’examine à nouveau.',
  },
  information: {
    asked: (when) => `Notre question du ${when}`,
    plain: 'Il manque quelque chose pour décider. Dites-nous ce que vous en savez.',
    label: 'Votre réponse',
    hint: 'Elle va à la personne qui a posé la question.',
    missing: 'Écrivez votre réponse.',
    send: 'Envoyer la réponse',
    done: 'Votre réponse est envoyée.',
  },
  choose: {
    legend: 'Que souhaitez-vous ?',
    send: 'Choisir ceci',
    missing: 'Choisissez une des options.',
    courtesy: 'À titre commercial ; non convertible en argent.',
    done: 'Votre choix est enregistré.',
  },
  cancel: {
    open: 'Retirer la demande',
    question: 'Retirer cette demande ?',
    returns: (credits, count) =>
      plural(count, {
        one: `${credits} mis de côté pour elle revient dans votre portefeuille.`,
        other: `${credits} mis de côté pour elle reviennent dans votre portefeuille.`,
      }),
    returnsSome: 'Les crédits mis de côté pour elle reviennent dans votre portefeuille.',
    again: 'Vous pouvez refaire la demande tant que le délai court.',
    reportAgain: 'Vous pouvez refaire un signalement tant que le délai court.',
    keep: 'La garder',
    confirm: 'Retirer',
    sending: 'Retrait…',
    done: 'La demande est retirée.',
    doneWith: (credits, count) =>
      `La demande est retirée. ${plural(count, { one: `${credits} est`, other: `${credits} sont` })} de retour dans votre portefeuille.`,
  },
  destination: {
    failed: (amount, where) => `Le versement de ${amount} vers ${where} a échoué : la banque l’a renvoyé.`,
    safe: 'Rien n’est perdu. Choisissez comment le recevoir.',
    legend: 'Où l’envoyer ?',
    again: 'Déjà essayé',
    send: 'L’y envoyer',
    ask: 'En faire la demande',
    done: 'Un nouveau versement est en cours.',
    reviewed: 'Une personne examine la nouvelle destination.',
  },
  disagree: {
    title: 'Si le désaccord persiste',
    mediation: 'Un tiers neutre peut intervenir comme médiateur.',
    statutory: 'Vos droits légaux ne sont pas affectés, et les voies de recours vous restent ouvertes.',
    seller: (seller) => `S’adresser à ${seller}, qui vous l’a vendu`,
  },
  late: {
    title: 'C’est en retard',
    body: (when) => `Le retour dans votre portefeuille était prévu au plus tard le ${when}. Inutile d’attendre plus longtemps : réclamez-le.`,
  },
}

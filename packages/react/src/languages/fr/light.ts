import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('fr')

/** What a page has in French from the start. */
export const frLight: LightMessages = {
  language: { tag: 'fr' },
  trigger: {
    more: (alt) => (alt ? `Autres options pour ${alt}` : 'Autres options'),
  },
  trouble: {
    notLoaded: 'Le chargement n’a pas abouti. Vérifiez votre connexion et réessayez.',
    broken: 'Un problème est survenu ici. Le reste de la page fonctionne toujours.',
    tryAgain: 'Réessayer',
    dismiss: 'Masquer',
  },
  menu: {
    badResult: 'Mauvais résultat',
  },
  states: {
    waiting: 'En attente du réseau',
    sending: 'Envoi…',
    failed: 'Non envoyé',
    reported: 'Signalé',
    in_review: 'En cours d’examen',
    refunded: 'Remboursé',
  },
  chosen: {
    report: (count, written) =>
      count === 0 ? 'Signaler des résultats' : plural(count, { one: `Signaler ${written} résultat`, other: `Signaler ${written} résultats` }),
    none: 'Choisissez au moins un résultat',
    tooMany: (most) => `Choisissez-en ${most} au plus`,
  },
  withdrawal: {
    title: 'Renoncer au contrat',
    received: 'Rétractation reçue',
    loading: 'Chargement du formulaire',
    follow: 'Rétractation reçue : voir où elle en est',
  },
}

import type { enReasons } from '../en/reasons.ts'
import { pluralIn } from '../plural.ts'
import { sentence } from '../sentence.ts'

const plural = pluralIn('fr')

const say = (text: string) => () => text

const agreed = 'Une personne vérifie ce qui a été convenu lors de l’achat.'

/** Reasons and errors in French. */
export const frReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? format.dateTime(params.until) : null
      return late ? `La demande est arrivée ${late} après la fin du délai${end ? ` (${end})` : ''}.` : `Le délai a pris fin${end ? ` le ${end}` : ''}.`
    },
    partly_used: ({ params, format }) =>
      params.count
        ? plural(params.count, {
            one: `${format.number(params.count)} de ses crédits a été utilisé.`,
            other: `${format.number(params.count)} de ses crédits ont été utilisés.`,
          })
        : 'Une partie de ses crédits a été utilisée.',
    credits_used: say('Les crédits utilisés ne sont pas remboursés.'),
    non_refundable: say('Les crédits ne sont plus remboursables une fois dans le portefeuille.'),
    matter_of_taste: say('Les questions de goût ne sont pas remboursées.'),
    not_unusable: say('Le résultat n’a pas été jugé clairement inutilisable.'),
    delivered: say('Un résultat réalisé et livré n’est pas remboursé.'),
    feature_excluded: ({ feature }) =>
      feature ? `Les remboursements ne couvrent pas ${feature}.` : 'Les remboursements ne couvrent pas cette fonction.',
    surface_excluded: ({ place }) =>
      place ? `Les remboursements ne couvrent pas ce qui est créé ${place}.` : 'Les remboursements ne couvrent pas ce qui est créé ici.',
    already_reported: say('Un signalement a déjà été fait.'),
    already_refunded: say('Un remboursement a déjà été fait.'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? sentence(`Vous avez déjà reçu votre remboursement à titre commercial ; le prochain est possible à partir du ${format.date(params.again)}`)
        : 'Vous avez déjà reçu votre remboursement à titre commercial.',
    nothing_charged: say('Aucun crédit n’a été prélevé : il n’y a donc rien à rendre.'),
    nothing_left: say('Il n’en reste rien à rembourser.'),
    same_address: say('La demande doit venir de l’adresse e-mail qui a servi à l’achat.'),
    account_terminated: say('Le compte a été fermé pour non-respect des conditions.'),
    account_banned: say('Le compte est bloqué.'),
    account_closed: say('Le compte est fermé.'),
    abuse_suspected: say('Une personne doit examiner ce cas.'),
    chargeback_open: say('Une contestation bancaire est en cours pour cet achat.'),
    downloaded: say('Il a été téléchargé, et les résultats téléchargés ne sont pas remboursés.'),
    generation_running: say('La génération est encore en cours.'),
    generation_failed: say('La génération n’a pas abouti.'),
    generation_moderated: say('Un contrôle du contenu l’a bloquée.'),
    missing_deliverables: say('Une partie de la commande manque.'),
    no_duplicate: say('Aucune autre commande du même pack n’est proche de celle-ci.'),
    unauthorised_charge: say('Une personne examine tout débit que personne n’a accepté.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'Le service n’est pas resté en panne assez longtemps.'
        : `La plus longue panne a duré ${format.lasting(params.count * 3_600_000)}.`,
    outage_remedied: say('Cette panne a déjà été compensée.'),
    third_party_service: say('La prestation vient d’un partenaire, qui a ses propres conditions.'),
    malicious_use: say('Il a été établi que le compte a servi à un usage contraire aux conditions.'),
    false_information: say('Une information donnée pour une demande précédente s’est révélée inexacte.'),
    no_fees_left: say('Nous ne trouvons aucun débit après une résiliation.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? ` le ${format.dateTime(params.until)}` : ''
      return `Le délai de rétractation a pris fin${end}. La déclaration a tout de même été reçue.`
    },
    legal_claim: say('Une personne examine ce que prévoit la loi.'),
    conformity_claim: say('Une personne examine ce qui ne va pas.'),
    bought_in_store: say('L’achat a été fait dans une boutique d’applications, et elle seule peut le rembourser.'),
    discretion: say('Les conditions laissent la décision à une personne.'),
    outside_policy: say('Les conditions n’en disent rien : une personne décide.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('Les conditions ne prévoient pas de remboursement dans ce cas.'),
  },
  findings: {
    'purchase.duplicate': 'Une personne vérifie s’il y a eu un double débit.',
    'purchase.twin_seconds': 'Une personne vérifie s’il y a eu un double débit.',
    'purchase.chargeback': 'Une personne vérifie où en est le paiement à la banque.',
    'outage.hours': 'Une personne vérifie combien de temps la panne a duré.',
    'outage.complete_hours': 'Une personne vérifie combien de temps la panne a duré.',
    'outage.remedied': 'Une personne vérifie si la panne a été compensée.',
    'judge.claim_holds': 'Une personne examine ce qui ne va pas.',
    'judge.unusable': 'Une personne examine si c’est utilisable.',
    'sale.class': agreed,
    'sale.consumer': agreed,
    'sale.informed': agreed,
    'sale.start_requested': agreed,
    'sale.loss_acknowledged': agreed,
    'sale.confirmed': agreed,
    'sale.consent_text': agreed,
    'sale.consent_at': agreed,
    unknown: 'Un point reste à éclaircir : une personne l’examine.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `délai terminé le ${format.dateTime(params.until)}` : 'le délai est passé'),
    matter_of_taste: say('question de goût'),
    delivered: say('un résultat livré n’est pas remboursé'),
    feature_excluded: ({ feature }) => (feature ? `${feature} n’est pas couvert` : 'non couvert'),
    surface_excluded: ({ place }) => (place ? `non couvert ${place}` : 'non couvert ici'),
    already_reported: say('déjà signalé'),
    already_refunded: say('déjà remboursé'),
    nothing_charged: say('aucun crédit prélevé'),
    downloaded: say('un résultat téléchargé n’est pas remboursé'),
    generation_running: say('génération en cours'),
    unknown: say('non remboursable'),
  },
  surfaces: {
    editor: () => 'dans l’éditeur',
    batch: () => 'par lots',
    catalog: () => 'dans le catalogue',
    unknown: (name) => `dans « ${name} »`,
  },
  features: {},
  errors: {
    network: 'Pas de connexion. Rien n’est perdu : réessayez une fois en ligne.',
    timeout: 'Le service a mis trop de temps à répondre. Rien n’est perdu : réessayez.',
    unauthenticated: 'La connexion à votre compte a été fermée. Reconnectez-vous ; ce que vous avez écrit est conservé.',
    token_expired: 'Votre session a expiré. Reconnectez-vous ; ce que vous avez écrit est conservé.',
    not_found: 'Introuvable. Cela appartient peut-être à un autre compte.',
    invalid_request: 'Un élément n’a pas été accepté. Vérifiez ce que vous avez écrit et réessayez.',
    malformed_request: 'Un élément n’a pas été accepté. Vérifiez ce que vous avez écrit et réessayez.',
    too_large: 'C’est trop long ou trop volumineux. Réduisez et réessayez.',
    key_in_use: 'L’envoi est déjà en cours. Attendez un instant et réessayez.',
    key_reused: 'Le contenu a changé après l’envoi. Réessayez pour l’envoyer tel qu’il est maintenant.',
    quote_changed: 'Le montant a changé depuis que vous l’avez vu. Vérifiez-le et refaites la demande.',
    not_possible: 'Ce n’est plus possible.',
    rate_limited: 'C’était trop de fois en peu de temps. Attendez un instant et réessayez.',
    tooOften: (when) => `C’était trop de fois en peu de temps. Réessayez ${when}.`,
    unavailable: 'Le service est momentanément indisponible. Rien n’est perdu : réessayez bientôt.',
    internal: 'Le service a rencontré un problème. Rien n’est perdu : réessayez.',
    unexpected_answer: 'La réponse du service n’a pas de sens ici. Rien n’est perdu : réessayez.',
    token: 'La connexion aux remboursements a échoué. Vérifiez votre connexion et réessayez ; rien n’est perdu.',
    aborted: 'L’opération a été interrompue avant la fin. Ce que vous avez écrit est conservé.',
    configuration: 'Les remboursements ne sont pas bien configurés dans cette application. Rien n’a été envoyé.',
    missing_file: 'Un fichier n’est plus sur cet appareil. Ajoutez-le à nouveau ou retirez-le.',
    unsupported_media_type: 'Ce type de fichier n’est pas accepté.',
    method_not_allowed: 'Le service ne sait pas faire cela. Rien n’a été envoyé.',
    key_required: 'L’envoi n’a pas pu se faire en sécurité. Réessayez.',
    unknown: 'Cela n’a pas fonctionné. Rien n’est perdu : réessayez.',
    requestId: (id) => `Requête ${id}`,
  },
}

import type { enReasons } from '../en/reasons.ts'
import { pluralIn } from '../plural.ts'
import { sentence } from '../sentence.ts'

const plural = pluralIn('de')

const say = (text: string) => () => text

const agreed = 'Ein Mensch prüft, was beim Kauf vereinbart wurde.'

/** Reasons and errors in German. */
export const deReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? ` am ${format.dateTime(params.until)}` : ''
      return late ? `Die Anfrage kam ${late} nach dem Ende der Frist${end}.` : `Die Frist dafür endete${end || ' bereits'}.`
    },
    partly_used: ({ params, format }) =>
      params.count
        ? plural(params.count, {
            one: `${format.number(params.count)} Credit davon wurde verbraucht.`,
            other: `${format.number(params.count)} Credits davon wurden verbraucht.`,
          })
        : 'Ein Teil der Credits wurde verbraucht.',
    credits_used: say('Verbrauchte Credits werden nicht erstattet.'),
    non_refundable: say('Credits sind nicht mehr erstattbar, sobald sie in der Wallet sind.'),
    matter_of_taste: say('Geschmackssachen werden nicht erstattet.'),
    not_unusable: say('Das Ergebnis wurde nicht als eindeutig unbrauchbar eingestuft.'),
    delivered: say('Ein erstelltes und geliefertes Ergebnis wird nicht erstattet.'),
    feature_excluded: ({ feature }) =>
      feature ? `${feature} ist von Erstattungen ausgenommen.` : 'Diese Funktion ist von Erstattungen ausgenommen.',
    surface_excluded: ({ place }) =>
      place ? `Was ${place} entstanden ist, ist von Erstattungen ausgenommen.` : 'Was hier entstanden ist, ist von Erstattungen ausgenommen.',
    already_reported: say('Das wurde schon gemeldet.'),
    already_refunded: say('Das wurde schon erstattet.'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? `Deine Kulanzerstattung hast du schon bekommen; die nächste ist ab dem ${format.date(params.again)} möglich.`
        : 'Deine Kulanzerstattung hast du schon bekommen.',
    nothing_charged: say('Dafür wurden keine Credits genommen, also gibt es nichts zurückzugeben.'),
    nothing_left: say('Davon ist nichts mehr zu erstatten.'),
    same_address: say('Die Anfrage muss von der E-Mail-Adresse kommen, mit der gekauft wurde.'),
    account_terminated: say('Das Konto wurde wegen eines Verstoßes gegen die Nutzungsbedingungen geschlossen.'),
    account_banned: say('Das Konto ist gesperrt.'),
    account_closed: say('Das Konto ist geschlossen.'),
    abuse_suspected: say('Das muss sich ein Mensch ansehen.'),
    chargeback_open: say('Bei der Bank läuft eine Rückbuchung für diesen Kauf.'),
    downloaded: say('Es wurde heruntergeladen, und heruntergeladene Ergebnisse werden nicht erstattet.'),
    generation_running: say('Es wird noch erstellt.'),
    generation_failed: say('Es konnte nicht erstellt werden.'),
    generation_moderated: say('Eine Inhaltsprüfung hat es gestoppt.'),
    missing_deliverables: say('Ein Teil der Bestellung fehlt.'),
    no_duplicate: say('In zeitlicher Nähe gibt es keine zweite Bestellung desselben Pakets.'),
    unauthorised_charge: say('Eine Abbuchung, der niemand zugestimmt hat, untersucht ein Mensch.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'Der Dienst war nicht lange genug ausgefallen.'
        : sentence(`Der längste Ausfall dauerte ${format.lasting(params.count * 3_600_000)}`),
    outage_remedied: say('Dieser Ausfall wurde schon wiedergutgemacht.'),
    third_party_service: say('Das kam von einem Partner mit eigener Richtlinie.'),
    malicious_use: say('Es wurde festgestellt, dass das Konto entgegen den Nutzungsbedingungen verwendet wurde.'),
    false_information: say('Eine Angabe zu einer früheren Anfrage hat sich als unwahr herausgestellt.'),
    no_fees_left: say('Wir finden keine Abbuchung nach einer Kündigung.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? ` am ${format.dateTime(params.until)}` : ''
      return `Die Widerrufsfrist endete${end || ' bereits'}. Die Erklärung ist trotzdem eingegangen.`
    },
    legal_claim: say('Ein Mensch prüft, was das Gesetz dazu sagt.'),
    conformity_claim: say('Ein Mensch prüft, was damit nicht stimmt.'),
    bought_in_store: say('Es wurde in einem App-Store gekauft, und nur der Store kann es zurückzahlen.'),
    discretion: say('Die Richtlinie überlässt das einem Menschen.'),
    outside_policy: say('Die Richtlinie sagt dazu nichts, deshalb entscheidet ein Mensch.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('Die Richtlinie sieht in diesem Fall keine Erstattung vor.'),
  },
  findings: {
    'purchase.duplicate': 'Ein Mensch prüft, ob doppelt abgebucht wurde.',
    'purchase.twin_seconds': 'Ein Mensch prüft, ob doppelt abgebucht wurde.',
    'purchase.chargeback': 'Ein Mensch prüft, wie es bei der Bank um die Zahlung steht.',
    'outage.hours': 'Ein Mensch prüft, wie lange der Dienst ausgefallen war.',
    'outage.complete_hours': 'Ein Mensch prüft, wie lange der Dienst ausgefallen war.',
    'outage.remedied': 'Ein Mensch prüft, ob der Ausfall wiedergutgemacht wurde.',
    'judge.claim_holds': 'Ein Mensch prüft, was damit nicht stimmt.',
    'judge.unusable': 'Ein Mensch prüft, ob es brauchbar ist.',
    'sale.class': agreed,
    'sale.consumer': agreed,
    'sale.informed': agreed,
    'sale.start_requested': agreed,
    'sale.loss_acknowledged': agreed,
    'sale.confirmed': agreed,
    'sale.consent_text': agreed,
    'sale.consent_at': agreed,
    unknown: 'Erst muss noch etwas geklärt werden, deshalb sieht ein Mensch es sich an.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `Frist endete ${format.dateTime(params.until)}` : 'Frist vorbei'),
    matter_of_taste: say('Geschmackssache'),
    delivered: say('Geliefertes wird nicht erstattet'),
    feature_excluded: ({ feature }) => (feature ? `${feature} ist ausgenommen` : 'ausgenommen'),
    surface_excluded: ({ place }) => (place ? `${place} ausgenommen` : 'hier ausgenommen'),
    already_reported: say('schon gemeldet'),
    already_refunded: say('schon erstattet'),
    nothing_charged: say('keine Credits genommen'),
    downloaded: say('Heruntergeladenes wird nicht erstattet'),
    generation_running: say('wird noch erstellt'),
    unknown: say('nicht erstattbar'),
  },
  surfaces: {
    editor: () => 'im Editor',
    batch: () => 'in der Stapelverarbeitung',
    catalog: () => 'im Katalog',
    unknown: (name) => `im Bereich „${name}“`,
  },
  features: {},
  errors: {
    network: 'Keine Verbindung. Nichts ist verloren: Versuche es noch einmal, wenn du wieder online bist.',
    timeout: 'Der Dienst hat zu lange gebraucht. Nichts ist verloren: Versuche es noch einmal.',
    unauthenticated: 'Du bist abgemeldet. Melde dich wieder an; was du geschrieben hast, bleibt gespeichert.',
    token_expired: 'Deine Sitzung ist abgelaufen. Melde dich wieder an; was du geschrieben hast, bleibt gespeichert.',
    not_found: 'Das wurde nicht gefunden. Vielleicht gehört es zu einem anderen Konto.',
    invalid_request: 'Etwas daran wurde nicht angenommen. Prüfe deine Angaben und versuche es noch einmal.',
    malformed_request: 'Etwas daran wurde nicht angenommen. Prüfe deine Angaben und versuche es noch einmal.',
    too_large: 'Das ist zu lang oder zu groß. Bitte kürzen oder verkleinern und noch einmal versuchen.',
    key_in_use: 'Das wird schon gesendet. Warte kurz und versuche es noch einmal.',
    key_reused: 'Nach dem Senden wurde etwas geändert. Versuche es noch einmal, um den jetzigen Stand zu senden.',
    quote_changed: 'Der Betrag hat sich geändert, seit du nachgesehen hast. Prüfe ihn und frage neu an.',
    not_possible: 'Das ist nicht mehr möglich.',
    rate_limited: 'Das war zu oft in kurzer Zeit. Warte kurz und versuche es noch einmal.',
    tooOften: (when) => `Das war zu oft in kurzer Zeit. Versuche es ${when} noch einmal.`,
    unavailable: 'Der Dienst ist gerade nicht erreichbar. Nichts ist verloren: Versuche es bald noch einmal.',
    internal: 'Beim Dienst ist ein Fehler aufgetreten. Nichts ist verloren: Versuche es noch einmal.',
    unexpected_answer: 'Die Antwort des Dienstes passt hier nicht. Nichts ist verloren: Versuche es noch einmal.',
    token: 'Die Anmeldung bei den Erstattungen hat nicht geklappt. Prüfe deine Verbindung und versuche es noch einmal; nichts ist verloren.',
    aborted: 'Das wurde vor dem Ende abgebrochen. Was du geschrieben hast, bleibt gespeichert.',
    configuration: 'Erstattungen sind in dieser App nicht richtig eingerichtet. Es wurde nichts gesendet.',
    missing_file: 'Eine Datei ist nicht mehr auf diesem Gerät. Füge sie noch einmal hinzu oder entferne sie.',
    unsupported_media_type: 'Diese Art von Datei wird nicht angenommen.',
    method_not_allowed: 'Das kann der Dienst nicht ausführen. Es wurde nichts gesendet.',
    key_required: 'Das konnte nicht sicher gesendet werden. Versuche es noch einmal.',
    unknown: 'Das hat nicht geklappt. Nichts ist verloren: Versuche es noch einmal.',
    requestId: (id) => `Anfrage ${id}`,
  },
}

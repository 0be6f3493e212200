import type { enReasons } from '../en/reasons.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('nl')

const say = (text: string) => () => text

const agreed = 'Een medewerker controleert wat er bij de aankoop is afgesproken.'

/** Reasons and errors in Dutch. */
export const nlReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? ` op ${format.dateTime(params.until)}` : ''
      return late ? `Dit is ${late} na het einde van de termijn${end} gevraagd.` : `De termijn hiervoor is${end || ' al'} verlopen.`
    },
    partly_used: ({ params, format }) =>
      params.count
        ? plural(params.count, {
            one: `${format.number(params.count)} credit ervan is verbruikt.`,
            other: `${format.number(params.count)} credits ervan zijn verbruikt.`,
          })
        : 'Een deel van de credits is verbruikt.',
    credits_used: say('Verbruikte credits worden niet terugbetaald.'),
    non_refundable: say('Credits worden niet terugbetaald zodra ze in de wallet staan.'),
    matter_of_taste: say('Een kwestie van smaak wordt niet terugbetaald.'),
    not_unusable: say('Het resultaat is niet als duidelijk onbruikbaar beoordeeld.'),
    delivered: say('Een resultaat dat is gemaakt en geleverd, wordt niet terugbetaald.'),
    feature_excluded: ({ feature }) =>
      feature ? `${feature} valt niet onder terugbetalingen.` : 'Deze functie valt niet onder terugbetalingen.',
    surface_excluded: ({ place }) =>
      place ? `Wat ${place} is gemaakt, valt niet onder terugbetalingen.` : 'Wat hier is gemaakt, valt niet onder terugbetalingen.',
    already_reported: say('Dit is al eerder gemeld.'),
    already_refunded: say('Dit is al eerder terugbetaald.'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? `Je hebt je terugbetaling uit coulance al gehad; de volgende is mogelijk vanaf ${format.date(params.again)}.`
        : 'Je hebt je terugbetaling uit coulance al gehad.',
    nothing_charged: say('Hiervoor zijn geen credits afgeschreven, dus er is niets om terug te geven.'),
    nothing_left: say('Hiervan is niets meer terug te betalen.'),
    same_address: say('De aanvraag moet komen van het e-mailadres waarmee is gekocht.'),
    account_terminated: say('Het account is gesloten wegens overtreding van de voorwaarden.'),
    account_banned: say('Het account is geblokkeerd.'),
    account_closed: say('Het account is gesloten.'),
    abuse_suspected: say('Een medewerker moet hiernaar kijken.'),
    chargeback_open: say('Bij de bank loopt een chargeback voor deze aankoop.'),
    downloaded: say('Het is gedownload, en gedownloade resultaten worden niet terugbetaald.'),
    generation_running: say('Het wordt nog gemaakt.'),
    generation_failed: say('Het kon niet worden gemaakt.'),
    generation_moderated: say('Een inhoudscontrole heeft het gestopt.'),
    missing_deliverables: say('Een deel van de bestelling ontbreekt.'),
    no_duplicate: say('Rond deze bestelling staat geen tweede van hetzelfde pakket.'),
    unauthorised_charge: say('Een afschrijving waarmee niemand heeft ingestemd, wordt door een medewerker onderzocht.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'De dienst lag niet lang genoeg plat.'
        : `De langste storing duurde ${format.lasting(params.count * 3_600_000)}.`,
    outage_remedied: say('Die storing is al goedgemaakt.'),
    third_party_service: say('Dit is geleverd door een partner met een eigen beleid.'),
    malicious_use: say('Er is vastgesteld dat het account tegen de voorwaarden in is gebruikt.'),
    false_information: say('Iets wat over een eerdere aanvraag is gezegd, bleek onjuist.'),
    no_fees_left: say('Wij zien geen afschrijving na een opzegging.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? ` op ${format.dateTime(params.until)}` : ''
      return `De bedenktijd is${end || ' al'} verlopen. De verklaring is toch ontvangen.`
    },
    legal_claim: say('Een medewerker kijkt wat de wet erover zegt.'),
    conformity_claim: say('Een medewerker kijkt wat er mis mee is.'),
    bought_in_store: say('Het is gekocht in een appstore, en alleen die kan het terugbetalen.'),
    discretion: say('Het beleid laat dit over aan een medewerker.'),
    outside_policy: say('Het beleid zegt er niets over, dus een medewerker beslist.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('Het beleid betaalt dit geval niet terug.'),
  },
  findings: {
    'purchase.duplicate': 'Een medewerker controleert of het dubbel is afgeschreven.',
    'purchase.twin_seconds': 'Een medewerker controleert of het dubbel is afgeschreven.',
    'purchase.chargeback': 'Een medewerker controleert hoe de betaling er bij de bank voor staat.',
    'outage.hours': 'Een medewerker controleert hoelang de dienst plat lag.',
    'outage.complete_hours': 'Een medewerker controleert hoelang de dienst plat lag.',
    'outage.remedied': 'Een medewerker controleert of de storing is goedgemaakt.',
    'judge.claim_holds': 'Een medewerker kijkt wat er mis mee is.',
    'judge.unusable': 'Een medewerker kijkt of het bruikbaar is.',
    'sale.class': agreed,
    'sale.consumer': agreed,
    'sale.informed': agreed,
    'sale.start_requested': agreed,
    'sale.loss_acknowledged': agreed,
    'sale.confirmed': agreed,
    'sale.consent_text': agreed,
    'sale.consent_at': agreed,
    unknown: 'Er moet eerst iets worden uitgezocht, dus een medewerker bekijkt het.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `termijn verliep ${format.dateTime(params.until)}` : 'de termijn is voorbij'),
    matter_of_taste: say('een kwestie van smaak'),
    delivered: say('geleverde resultaten worden niet terugbetaald'),
    feature_excluded: ({ feature }) => (feature ? `${feature} valt er niet onder` : 'valt er niet onder'),
    surface_excluded: ({ place }) => (place ? `geldt niet ${place}` : 'geldt hier niet'),
    already_reported: say('eerder gemeld'),
    already_refunded: say('eerder terugbetaald'),
    nothing_charged: say('geen credits afgeschreven'),
    downloaded: say('gedownloade resultaten worden niet terugbetaald'),
    generation_running: say('wordt nog gemaakt'),
    unknown: say('niet terug te betalen'),
  },
  surfaces: {
    editor: () => 'in de editor',
    batch: () => 'in een batch',
    catalog: () => 'in de catalogus',
    unknown: (name) => `in het onderdeel “${name}”`,
  },
  features: {},
  errors: {
    network: 'Er is geen verbinding. Er is niets verloren: probeer het opnieuw als je weer online bent.',
    timeout: 'De dienst deed er te lang over. Er is niets verloren: probeer het opnieuw.',
    unauthenticated: 'Je bent uitgelogd. Log weer in; wat je schreef, is bewaard.',
    token_expired: 'Je sessie is verlopen. Log weer in; wat je schreef, is bewaard.',
    not_found: 'Dit is niet gevonden. Misschien hoort het bij een ander account.',
    invalid_request: 'Iets hierin is niet aangenomen. Controleer wat je schreef en probeer het opnieuw.',
    malformed_request: 'Iets hierin is niet aangenomen. Controleer wat je schreef en probeer het opnieuw.',
    too_large: 'Het is te lang of te groot. Maak het kleiner en probeer het opnieuw.',
    key_in_use: 'Het wordt al verzonden. Wacht even en probeer het opnieuw.',
    key_reused: 'Het is na het verzenden gewijzigd. Probeer het opnieuw om het te versturen zoals het nu is.',
    quote_changed: 'Het bedrag is veranderd sinds je keek. Controleer het en vraag het opnieuw aan.',
    not_possible: 'Dit kan niet meer.',
    rate_limited: 'Dat was te vaak in korte tijd. Wacht even en probeer het opnieuw.',
    tooOften: (when) => `Dat was te vaak in korte tijd. Probeer het ${when} opnieuw.`,
    unavailable: 'De dienst is even niet bereikbaar. Er is niets verloren: probeer het straks opnieuw.',
    internal: 'De dienst had een storing. Er is niets verloren: probeer het opnieuw.',
    unexpected_answer: 'De dienst gaf een antwoord dat hier niet past. Er is niets verloren: probeer het opnieuw.',
    token: 'Inloggen bij terugbetalingen is niet gelukt. Controleer je verbinding en probeer het opnieuw; er is niets verloren.',
    aborted: 'Dit is gestopt voordat het klaar was. Wat je schreef, is bewaard.',
    configuration: 'Terugbetalingen zijn in deze app niet goed ingesteld. Er is niets verzonden.',
    missing_file: 'Een bestand staat niet meer op dit apparaat. Voeg het opnieuw toe of verwijder het.',
    unsupported_media_type: 'Dit soort bestand wordt niet aangenomen.',
    method_not_allowed: 'De dienst kan dit niet uitvoeren. Er is niets verzonden.',
    key_required: 'Het kon niet veilig worden verzonden. Probeer het opnieuw.',
    unknown: 'Dat is niet gelukt. Er is niets verloren: probeer het opnieuw.',
    requestId: (id) => `Verzoek ${id}`,
  },
}

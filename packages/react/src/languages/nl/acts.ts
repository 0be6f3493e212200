import type { enActs } from '../en/acts.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('nl')

/** What may be done with a refund, in Dutch. */
export const nlActs: typeof enActs = {
  because: {
    how: 'Hoe er is beslist',
    soFar: 'Wat de regels zeggen',
    loading: 'Regels laden',
    hidden: 'Het beleid maakt niet bekend hoe dit wordt beslist.',
  },
  acts: {
    notSent: 'Niet verzonden',
    changed: 'De terugbetaling is intussen veranderd. Er is niets gedaan.',
  },
  appeal: {
    label: 'Waarom zou er opnieuw naar gekeken moeten worden?',
    hint: 'Zeg wat nieuw is, of wat over het hoofd is gezien.',
    missing: 'Zeg in één zin waarom.',
    send: 'Versturen ter beoordeling',
    done: 'Een medewerker bekijkt het opnieuw.',
  },
  information: {
    asked: (when) => `We vroegen op ${when}`,
    plain: 'Voor de beslissing ontbreekt nog iets. Vertel ons wat je ervan weet.',
    label: 'Je antwoord',
    hint: 'Het gaat naar degene die het vroeg.',
    missing: 'Schrijf je antwoord.',
    send: 'Antwoord versturen',
    done: 'Je antwoord is verzonden.',
  },
  choose: {
    legend: 'Wat wil je?',
    send: 'Dit kiezen',
    missing: 'Kies er een.',
    courtesy: 'Uit coulance; niet om te zetten in geld.',
    done: 'Je keuze is ontvangen.',
  },
  cancel: {
    open: 'Aanvraag intrekken',
    question: 'Deze aanvraag intrekken?',
    returns: (credits, count) =>
      plural(count, {
        one: `${credits} die ervoor apart was gezet, komt terug in je wallet.`,
        other: `${credits} die ervoor apart waren gezet, komen terug in je wallet.`,
      }),
    returnsSome: 'Credits die ervoor apart waren gezet, komen terug in je wallet.',
    again: 'Je kunt het opnieuw aanvragen zolang de termijn loopt.',
    reportAgain: 'Je kunt het opnieuw melden zolang de termijn loopt.',
    keep: 'Behouden',
    confirm: 'Intrekken',
    sending: 'Intrekken…',
    done: 'De aanvraag is ingetrokken.',
    doneWith: (credits, count) =>
      `De aanvraag is ingetrokken. ${plural(count, { one: `${credits} staat`, other: `${credits} staan` })} weer in je wallet.`,
  },
  destination: {
    failed: (amount, where) => `${amount} kon niet naar ${where} worden betaald: de bank stuurde het terug.`,
    safe: 'Er is niets verloren. Kies hoe je het wilt ontvangen.',
    legend: 'Waar moet het heen?',
    again: 'Eerder geprobeerd',
    send: 'Daarheen sturen',
    ask: 'Dit aanvragen',
    done: 'Het wordt opnieuw uitbetaald.',
    reviewed: 'Een medewerker bekijkt de nieuwe bestemming.',
  },
  disagree: {
    title: 'Als je het er nog steeds niet mee eens bent',
    mediation: 'Een onafhankelijke partij kan worden gevraagd te bemiddelen.',
    statutory: 'Je wettelijke rechten blijven onverlet, en je kunt juridische stappen zetten.',
    seller: (seller) => `Vraag het ${seller}, waar je het kocht`,
  },
  late: {
    title: 'Dit is te laat',
    body: (when) => `Het had uiterlijk ${when} weer in je wallet moeten staan. Je hoeft niet langer te wachten: vraag het op.`,
  },
}

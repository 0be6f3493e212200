import type { enActs } from '../en/acts.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

/** What may be done with a refund, in German. */
export const deActs: typeof enActs = {
  because: {
    how: 'Wie entschieden wurde',
    soFar: 'Was die Regeln sagen',
    loading: 'Regeln werden geladen',
    hidden: 'Die Richtlinie legt nicht offen, wie das entschieden wird.',
  },
  acts: {
    notSent: 'Nicht gesendet',
    changed: 'Die Erstattung hat sich inzwischen geändert. Es wurde nichts getan.',
  },
  appeal: {
    label: 'Warum sollte es noch einmal geprüft werden?',
    hint: 'Sag, was neu ist oder was übersehen wurde.',
    missing: 'Sag in einem Satz, warum.',
    send: 'Zur Prüfung senden',
    done: 'Ein Mensch sieht es sich noch einmal an.',
  },
  information: {
    asked: (when) => `Wir haben am ${when} gefragt`,
    plain: 'Für die Entscheidung fehlt noch etwas. Sag uns, was du darüber weißt.',
    label: 'Deine Antwort',
    hint: 'Sie geht an den Menschen, der gefragt hat.',
    missing: 'Schreib deine Antwort.',
    send: 'Antwort senden',
    done: 'Deine Antwort ist gesendet.',
  },
  choose: {
    legend: 'Was hättest du gern?',
    send: 'Das wählen',
    missing: 'Wähle eines davon.',
    courtesy: 'Aus Kulanz; lässt sich nicht in Geld auszahlen.',
    done: 'Deine Wahl ist gespeichert.',
  },
  cancel: {
    open: 'Anfrage zurückziehen',
    question: 'Diese Anfrage zurückziehen?',
    returns: (credits, count) =>
      plural(count, {
        one: `${credits}, der dafür zurückgelegt war, kommt zurück in deine Wallet.`,
        other: `${credits}, die dafür zurückgelegt waren, kommen zurück in deine Wallet.`,
      }),
    returnsSome: 'Credits, die dafür zurückgelegt waren, kommen zurück in deine Wallet.',
    again: 'Du kannst neu anfragen, solange die Frist dafür läuft.',
    reportAgain: 'Du kannst es neu melden, solange die Frist dafür läuft.',
    keep: 'Behalten',
    confirm: 'Zurückziehen',
    sending: 'Wird zurückgezogen…',
    done: 'Die Anfrage ist zurückgezogen.',
    doneWith: (credits, count) =>
      `Die Anfrage ist zurückgezogen. ${plural(count, { one: `${credits} ist`, other: `${credits} sind` })} zurück in deiner Wallet.`,
  },
  destination: {
    failed: (amount, where) => `Die Zahlung von ${amount} an ${where} ist fehlgeschlagen: Die Bank hat sie zurückgeschickt.`,
    safe: 'Nichts ist verloren. Wähle, wie das Geld dich erreichen soll.',
    legend: 'Wohin soll es gehen?',
    again: 'Schon versucht',
    send: 'Dorthin senden',
    ask: 'Darum bitten',
    done: 'Es wird neu ausgezahlt.',
    reviewed: 'Ein Mensch sieht sich das neue Ziel an.',
  },
  disagree: {
    title: 'Wenn du weiterhin nicht einverstanden bist',
    mediation: 'Eine neutrale Stelle kann um Vermittlung gebeten werden.',
    statutory: 'Deine gesetzlichen Rechte bleiben unberührt, und der Rechtsweg steht dir offen.',
    seller: (seller) => `Frag ${seller}: Dort hast du es gekauft`,
  },
  late: {
    title: 'Das ist verspätet',
    body: (when) => `Es hätte bis ${when} zurück in deiner Wallet sein sollen. Du musst nicht länger warten: Fordere es ein.`,
  },
}

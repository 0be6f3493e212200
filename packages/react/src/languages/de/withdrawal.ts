import type { enWithdrawal } from '../en/withdrawal.ts'
import { pluralIn } from '../plural.ts'
import { deLight } from './light.ts'

const plural = pluralIn('de')

/** The statutory withdrawal in German. */
export const deWithdrawal: typeof enWithdrawal = {
  withdrawal: {
    ...deLight.withdrawal,
    name: 'Dein Name',
    contract: 'Vertrag',
    contractHint: 'Bestellnummer oder was den Vertrag sonst bezeichnet',
    sends: 'Gesendet wird: was du ausgefüllt hast, deine Sprache und deine Zeitzone.',
    contractOfPack: (pack, when) => `${pack}, gekauft am ${when}`,
    email: 'E-Mail für die Eingangsbestätigung',
    howMuch: 'Wie viel davon?',
    whole: 'Den ganzen Vertrag',
    part: 'Einen Teil davon',
    credits: 'Wie viele Credits',
    creditsLeft: (left) => `${left} übrig`,
    missing: 'Bitte ausfüllen.',
    emailWrong: 'Gib eine E-Mail-Adresse an, etwa ada@example.com.',
    creditsWrong: 'Gib eine ganze Zahl ab 1 an.',
    notAccepted: 'Das wurde nicht angenommen. Bitte prüfe es.',
  },
  notReceived: {
    certain: 'Es ist nichts eingegangen.',
    uncertain: 'Es kam keine Eingangsbestätigung, verlass dich also nicht darauf. Bestätige noch einmal: Es zählt nie doppelt.',
    otherwise: 'Du kannst den Widerruf auch anders erklären, in beliebigen Worten: Sende dies per E-Mail oder Brief an den Verkäufer.',
    statement: 'Erklärung',
    copy: 'Erklärung kopieren',
  },
  statementLetter: {
    subject: (contract) => `Widerruf des Vertrags ${contract}`,
    statement: 'Hiermit widerrufe ich den unten genannten Vertrag.',
    statementOfPart: (credits) => `Hiermit widerrufe ich einen Teil des unten genannten Vertrags: ${credits}.`,
    name: 'Name',
    contract: 'Vertrag',
    email: 'E-Mail für die Eingangsbestätigung',
    date: 'Erklärt am',
    receipt: 'Bitte bestätigen Sie, dass und wann dies eingegangen ist.',
  },
  cancelWithdrawal: {
    open: 'Widerruf zurücknehmen',
    question: 'Diesen Widerruf zurücknehmen?',
    again: 'Du kannst wieder widerrufen, solange die Frist dafür läuft.',
    done: 'Der Widerruf ist zurückgenommen.',
    doneWith: (credits, count) =>
      `Der Widerruf ist zurückgenommen. ${plural(count, { one: `${credits} ist`, other: `${credits} sind` })} zurück in deiner Wallet.`,
  },
  withdrawalReceipt: {
    at: 'Eingegangen',
    reference: 'Referenz',
    id: 'Nummer',
    name: 'Name',
    contract: 'Vertrag',
    what: 'Widerrufen',
    email: 'E-Mail',
    whole: 'Der ganze Vertrag',
    meaning: 'Das bestätigt, dass und wann deine Erklärung eingegangen ist. Es ist weder eine Genehmigung noch eine Entscheidung.',
    mailed: (email) => `Dieselbe Eingangsbestätigung geht an ${email}.`,
    files: 'Deine Eingangsbestätigung',
    page: 'Zum Lesen und Drucken',
    data: 'Für Programme',
    save: 'Speichern',
    saveLabel: (file) => `Eingangsbestätigung speichern: ${file}`,
    signature: 'Signatur',
    signatureLabel: (file) => `Signatur speichern: ${file}`,
    follow: 'Stand ansehen',
    done: 'Fertig',
  },
  refundStatement: {
    row: (reference, when) => `Deine Erklärung ${reference}, eingegangen am ${when}`,
    open: 'Bestätigung',
    mailed: (email) => `Die Eingangsbestätigung wurde an ${email} gesendet.`,
  },
}

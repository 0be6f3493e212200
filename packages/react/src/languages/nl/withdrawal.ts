import type { enWithdrawal } from '../en/withdrawal.ts'
import { pluralIn } from '../plural.ts'
import { nlLight } from './light.ts'

const plural = pluralIn('nl')

/** The statutory withdrawal in Dutch: “ontbinden”, as its official buttons say; the statement names “herroepen” too. */
export const nlWithdrawal: typeof enWithdrawal = {
  withdrawal: {
    ...nlLight.withdrawal,
    name: 'Je naam',
    contract: 'Overeenkomst',
    contractHint: 'Bestelnummer, of wat de overeenkomst anders aanduidt',
    sends: 'Verstuurd wordt: wat je hebt ingevuld, je taal en je tijdzone.',
    contractOfPack: (pack, when) => `${pack}, gekocht op ${when}`,
    email: 'E-mailadres voor de ontvangstbevestiging',
    howMuch: 'Hoeveel ervan?',
    whole: 'De hele overeenkomst',
    part: 'Een deel ervan',
    credits: 'Hoeveel credits',
    creditsLeft: (left) => `nog ${left}`,
    missing: 'Vul dit in.',
    emailWrong: 'Vul een e-mailadres in, zoals ada@example.com.',
    creditsWrong: 'Vul een heel getal vanaf 1 in.',
    notAccepted: 'Dit is niet aangenomen. Controleer het.',
  },
  notReceived: {
    certain: 'Er is niets ontvangen.',
    uncertain: 'Er kwam geen ontvangstbevestiging, dus reken er niet op. Bevestig opnieuw: het telt nooit dubbel.',
    otherwise: 'Je kunt het ook anders verklaren, in je eigen woorden: stuur dit per e-mail of brief aan de verkoper.',
    statement: 'Verklaring',
    copy: 'Verklaring kopiëren',
  },
  statementLetter: {
    subject: (contract) => `Ontbinding (herroeping) van overeenkomst ${contract}`,
    statement: 'Hierbij ontbind (herroep) ik de hieronder genoemde overeenkomst.',
    statementOfPart: (credits) => `Hierbij ontbind (herroep) ik een deel van de hieronder genoemde overeenkomst: ${credits}.`,
    name: 'Naam',
    contract: 'Overeenkomst',
    email: 'E-mailadres voor de ontvangstbevestiging',
    date: 'Verklaard op',
    receipt: 'Bevestig alstublieft dat u dit hebt ontvangen, en wanneer.',
  },
  cancelWithdrawal: {
    open: 'Ontbinding intrekken',
    question: 'Deze ontbinding intrekken?',
    again: 'Je kunt opnieuw ontbinden zolang de termijn loopt.',
    done: 'De ontbinding is ingetrokken.',
    doneWith: (credits, count) =>
      `De ontbinding is ingetrokken. ${plural(count, { one: `${credits} staat`, other: `${credits} staan` })} weer in je wallet.`,
  },
  withdrawalReceipt: {
    at: 'Ontvangen',
    reference: 'Referentie',
    id: 'Nummer',
    name: 'Naam',
    contract: 'Overeenkomst',
    what: 'Ontbonden',
    email: 'E-mail',
    whole: 'De hele overeenkomst',
    meaning: 'Dit bevestigt dat je verklaring is ontvangen, en wanneer. Het is geen goedkeuring en geen beslissing.',
    mailed: (email) => `Dezelfde ontvangstbevestiging gaat naar ${email}.`,
    files: 'Je ontvangstbevestiging',
    page: 'Om te lezen en af te drukken',
    data: 'Voor programma’s',
    save: 'Opslaan',
    saveLabel: (file) => `Ontvangstbevestiging opslaan: ${file}`,
    signature: 'Handtekening',
    signatureLabel: (file) => `Handtekening opslaan: ${file}`,
    follow: 'Bekijk hoe het ermee staat',
    done: 'Klaar',
  },
  refundStatement: {
    row: (reference, when) => `Je verklaring ${reference}, ontvangen op ${when}`,
    open: 'Bevestiging',
    mailed: (email) => `De ontvangstbevestiging is naar ${email} gestuurd.`,
  },
}

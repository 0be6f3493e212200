import type { enWithdrawal } from '../en/withdrawal.ts'
import { pluralIn } from '../plural.ts'
import { il } from './article.ts'
import { itLight } from './light.ts'

const plural = pluralIn('it')

/** The statutory withdrawal in Italian. */
export const itWithdrawal: typeof enWithdrawal = {
  withdrawal: {
    ...itLight.withdrawal,
    name: 'Il tuo nome',
    contract: 'Contratto',
    contractHint: 'Numero d’ordine, o ciò che identifica il contratto',
    sends: 'Si invia: ciò che hai compilato, la tua lingua e il tuo fuso orario.',
    contractOfPack: (pack, when) => `${pack}, acquistato ${il(when)}`,
    email: 'E-mail per la conferma di ricezione',
    howMuch: 'Per quale parte?',
    whole: 'L’intero contratto',
    part: 'Una parte',
    credits: 'Quanti crediti',
    creditsLeft: (left) => `${left} disponibili`,
    missing: 'Compila questo campo.',
    emailWrong: 'Scrivi un indirizzo e-mail, come ada@example.com.',
    creditsWrong: 'Scrivi un numero intero a partire da 1.',
    notAccepted: 'Non è stato accettato. Controlla.',
  },
  notReceived: {
    certain: 'Non è stato ricevuto nulla.',
    uncertain: 'Non è arrivata alcuna conferma di ricezione, quindi non farci conto. Conferma di nuovo: non viene mai contato due volte.',
    otherwise: 'Puoi anche dichiararlo in altro modo, con parole tue: invia questo al venditore per e-mail o per lettera.',
    statement: 'Dichiarazione',
    copy: 'Copia la dichiarazione',
  },
  statementLetter: {
    subject: (contract) => `Recesso dal contratto ${contract}`,
    statement: 'Con la presente recedo dal contratto indicato di seguito.',
    statementOfPart: (credits) => `Con la presente recedo da una parte del contratto indicato di seguito: ${credits}.`,
    name: 'Nome',
    contract: 'Contratto',
    email: 'E-mail per la conferma di ricezione',
    date: 'Dichiarato',
    receipt: 'Si prega di confermare la ricezione della presente, e quando è avvenuta.',
  },
  cancelWithdrawal: {
    open: 'Ritira il recesso',
    question: 'Ritirare questo recesso?',
    again: 'Puoi recedere di nuovo finché dura il termine.',
    done: 'Il recesso è ritirato.',
    doneWith: (credits, count) =>
      `Il recesso è ritirato. ${plural(count, { one: `${credits} è`, other: `${credits} sono` })} di nuovo nel tuo portafoglio.`,
  },
  withdrawalReceipt: {
    at: 'Ricevuto',
    reference: 'Riferimento',
    id: 'Numero',
    name: 'Nome',
    contract: 'Contratto',
    what: 'Recesso per',
    email: 'E-mail',
    whole: 'L’intero contratto',
    meaning: 'Questo conferma che la tua dichiarazione è stata ricevuta, e quando. Non è un’approvazione né una decisione.',
    mailed: (email) => `La stessa conferma di ricezione va a ${email}.`,
    files: 'La tua conferma di ricezione',
    page: 'Da leggere e stampare',
    data: 'Per i programmi',
    save: 'Salva',
    saveLabel: (file) => `Salva la conferma di ricezione: ${file}`,
    signature: 'Firma',
    signatureLabel: (file) => `Salva la firma: ${file}`,
    follow: 'Vedi a che punto è',
    done: 'Fatto',
  },
  refundStatement: {
    row: (reference, when) => `La tua dichiarazione ${reference}, ricevuta ${il(when)}`,
    open: 'Conferma',
    mailed: (email) => `La conferma di ricezione è stata inviata a ${email}.`,
  },
}

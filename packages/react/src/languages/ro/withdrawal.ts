import type { enWithdrawal } from '../en/withdrawal.ts'
import { pluralIn } from '../plural.ts'
import { roLight } from './light.ts'

const plural = pluralIn('ro')

/** The statutory withdrawal: the statement, its receipt, and how to declare it where this does not work. */
export const roWithdrawal: typeof enWithdrawal = {
  withdrawal: {
    ...roLight.withdrawal,
    name: 'Numele tău',
    contract: 'Contract',
    contractHint: 'Numărul comenzii sau orice altceva care identifică contractul',
    sends: 'Se trimit: ce ai completat, limba și fusul orar.',
    contractOfPack: (pack, when) => `${pack}, cumpărat la ${when}`,
    email: 'E-mail pentru confirmarea de primire',
    howMuch: 'Din cât din el?',
    whole: 'Din tot contractul',
    part: 'Dintr-o parte',
    credits: 'Câte credite',
    creditsLeft: (left) => `disponibile: ${left}`,
    missing: 'Completează acest câmp.',
    emailWrong: 'Scrie o adresă de e-mail, de exemplu ada@example.com.',
    creditsWrong: 'Scrie un număr întreg de la 1 în sus.',
    notAccepted: 'Nu a fost acceptat. Verifică.',
  },
  notReceived: {
    certain: 'Nu s-a primit nimic.',
    uncertain: 'Nu a venit nicio confirmare de primire, așa că nu te baza pe asta. Confirmă din nou: nu se socotește niciodată de două ori.',
    otherwise: 'Poți face declarația și altfel, cu orice cuvinte: trimite acest text vânzătorului prin e-mail sau prin poștă.',
    statement: 'Declarație',
    copy: 'Copiază declarația',
  },
  statementLetter: {
    subject: (contract) => `Retragere din contractul ${contract}`,
    statement: 'Vă informez prin prezenta că mă retrag din contractul indicat mai jos.',
    statementOfPart: (credits) => `Vă informez prin prezenta că mă retrag dintr-o parte a contractului indicat mai jos: ${credits}.`,
    name: 'Nume',
    contract: 'Contract',
    email: 'E-mail pentru confirmarea de primire',
    date: 'Data declarației',
    receipt: 'Vă rog să confirmați că ați primit această declarație și când.',
  },
  cancelWithdrawal: {
    open: 'Anulează retragerea',
    question: 'Anulezi această retragere?',
    again: 'Te poți retrage din nou cât timp ține termenul.',
    done: 'Retragerea a fost anulată.',
    doneWith: (credits, count) =>
      `Retragerea a fost anulată. ${credits} ${plural(count, { one: 'este', other: 'sunt' })} din nou în portofelul tău.`,
  },
  withdrawalReceipt: {
    at: 'Primită',
    reference: 'Referință',
    id: 'Număr',
    name: 'Nume',
    contract: 'Contract',
    what: 'Retragere din',
    email: 'E-mail',
    whole: 'Tot contractul',
    meaning: 'Confirmăm că declarația ta a fost primită și când. Nu este nici o aprobare, nici o decizie.',
    mailed: (email) => `Aceeași confirmare se trimite la ${email}.`,
    files: 'Confirmarea ta de primire',
    page: 'De citit și de tipărit',
    data: 'Pentru programe',
    save: 'Salvează',
    saveLabel: (file) => `Salvează confirmarea de primire: ${file}`,
    signature: 'Semnătură',
    signatureLabel: (file) => `Salvează semnătura: ${file}`,
    follow: 'Vezi ce urmează',
    done: 'Gata',
  },
  refundStatement: {
    row: (reference, when) => `Declarația ta, ${reference}, primită la ${when}`,
    open: 'Confirmare',
    mailed: (email) => `Confirmarea de primire a fost trimisă la ${email}.`,
  },
}

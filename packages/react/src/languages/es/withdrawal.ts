import type { enWithdrawal } from '../en/withdrawal.ts'
import { pluralIn } from '../plural.ts'
import { esLight } from './light.ts'

const plural = pluralIn('es')

/** The statutory withdrawal: the statement, its receipt, and how to declare it where this does not work. */
export const esWithdrawal: typeof enWithdrawal = {
  withdrawal: {
    ...esLight.withdrawal,
    name: 'Tu nombre',
    contract: 'Contrato',
    contractHint: 'Número de pedido o cualquier dato que identifique el contrato',
    sends: 'Se envía: lo que rellenaste, tu idioma y tu zona horaria.',
    contractOfPack: (pack, when) => `${pack}, comprado el ${when}`,
    email: 'Correo para el acuse de recibo',
    howMuch: '¿De qué parte?',
    whole: 'Todo el contrato',
    part: 'Una parte',
    credits: 'Cuántos créditos',
    creditsLeft: (left) => `disponibles: ${left}`,
    missing: 'Completa este campo.',
    emailWrong: 'Escribe una dirección de correo, por ejemplo, ada@example.com.',
    creditsWrong: 'Escribe un número entero a partir de 1.',
    notAccepted: 'No se ha aceptado. Revísalo.',
  },
  notReceived: {
    certain: 'No se ha recibido nada.',
    uncertain: 'No ha llegado ningún acuse de recibo, así que no lo des por hecho. Confirma de nuevo: nunca cuenta dos veces.',
    otherwise: 'También puedes declararlo de otra forma y con tus palabras: envía esto al vendedor por correo electrónico o por carta.',
    statement: 'Declaración',
    copy: 'Copiar la declaración',
  },
  statementLetter: {
    subject: (contract) => `Desistimiento del contrato ${contract}`,
    statement: 'Por la presente les comunico que desisto del contrato indicado a continuación.',
    statementOfPart: (credits) => `Por la presente les comunico que desisto de una parte del contrato indicado a continuación: ${credits}.`,
    name: 'Nombre',
    contract: 'Contrato',
    email: 'Correo para el acuse de recibo',
    date: 'Fecha de la declaración',
    receipt: 'Les ruego que confirmen que han recibido esta declaración y cuándo.',
  },
  cancelWithdrawal: {
    open: 'Retirar el desistimiento',
    question: '¿Retirar este desistimiento?',
    again: 'Puedes volver a desistir mientras dure el plazo.',
    done: 'El desistimiento se ha retirado.',
    doneWith: (credits, count) =>
      `El desistimiento se ha retirado. ${credits} ${plural(count, { one: 'ha', other: 'han' })} vuelto a tu cartera.`,
  },
  withdrawalReceipt: {
    at: 'Recibido',
    reference: 'Referencia',
    id: 'Número',
    name: 'Nombre',
    contract: 'Contrato',
    what: 'Desistimiento de',
    email: 'Correo',
    whole: 'Todo el contrato',
    meaning: 'Esto confirma que tu declaración se ha recibido y cuándo. No es ni una aprobación ni una decisión.',
    mailed: (email) => `El mismo acuse de recibo se envía a ${email}.`,
    files: 'Tu acuse de recibo',
    page: 'Para leer e imprimir',
    data: 'Para programas',
    save: 'Guardar',
    saveLabel: (file) => `Guardar el acuse de recibo: ${file}`,
    signature: 'Firma',
    signatureLabel: (file) => `Guardar la firma: ${file}`,
    follow: 'Ver cómo va',
    done: 'Listo',
  },
  refundStatement: {
    row: (reference, when) => `Tu declaración, ${reference}, recibida el ${when}`,
    open: 'Acuse de recibo',
    mailed: (email) => `El acuse de recibo se envió a ${email}.`,
  },
}

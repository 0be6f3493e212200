import type { enActs } from '../en/acts.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** `4 créditos han vuelto a tu cartera.` */
const areBack = (credits: string, count: number) => `${credits} ${plural(count, { one: 'ha', other: 'han' })} vuelto a tu cartera.`

/** What a person may do with a refund, and how to see why it came out as it did. */
export const esActs: typeof enActs = {
  because: {
    how: 'Cómo se ha decidido',
    soFar: 'Qué dicen las reglas',
    loading: 'Cargando las reglas',
    hidden: 'La política no revela cómo se decide esto.',
  },
  acts: {
    notSent: 'No enviado',
    changed: 'El reembolso ha cambiado entretanto. No se ha hecho nada.',
  },
  appeal: {
    label: '¿Por qué habría que revisarlo de nuevo?',
    hint: 'Di qué hay de nuevo o qué se pasó por alto.',
    missing: 'Explica el motivo en una frase.',
    send: 'Pedir la revisión',
    done: 'Una persona lo revisa de nuevo.',
  },
  information: {
    asked: (when) => `Te preguntamos el ${when}`,
    plain: 'Falta algo para poder decidir. Cuéntanos lo que sepas.',
    label: 'Tu respuesta',
    hint: 'La recibe la persona que te preguntó.',
    missing: 'Escribe tu respuesta.',
    send: 'Enviar la respuesta',
    done: 'Tu respuesta se ha enviado.',
  },
  choose: {
    legend: '¿Qué prefieres?',
    send: 'Elegir esto',
    missing: 'Elige una opción.',
    courtesy: 'Como cortesía; no se puede convertir en dinero.',
    done: 'Tu elección se ha registrado.',
  },
  cancel: {
    open: 'Retirar la solicitud',
    question: '¿Retirar esta solicitud?',
    returns: (credits, count) =>
      plural(count, {
        one: `${credits} que estaba apartado para ella vuelve a tu cartera.`,
        other: `${credits} que estaban apartados para ella vuelven a tu cartera.`,
      }),
    returnsSome: 'Los créditos apartados para ella vuelven a tu cartera.',
    again: 'Puedes volver a pedirlo mientras dure el plazo.',
    reportAgain: 'Puedes volver a reportarlo mientras dure el plazo.',
    keep: 'Mantener',
    confirm: 'Retirar',
    sending: 'Retirando…',
    done: 'La solicitud se ha retirado.',
    doneWith: (credits, count) => `La solicitud se ha retirado. ${areBack(credits, count)}`,
  },
  destination: {
    failed: (amount, where) => `No se ha podido pagar ${amount} a ${where}: el banco lo devolvió.`,
    safe: 'No se ha perdido nada. Elige cómo quieres recibirlo.',
    legend: '¿A dónde debe ir?',
    again: 'Ya se intentó',
    send: 'Enviar ahí',
    ask: 'Pedir esta opción',
    done: 'Se vuelve a pagar.',
    reviewed: 'Una persona revisa el nuevo destino.',
  },
  disagree: {
    title: 'Si sigues sin estar de acuerdo',
    mediation: 'Puedes pedir la mediación de un tercero neutral.',
    statutory: 'Tus derechos legales no se ven afectados y puedes recurrir a la vía legal.',
    seller: (seller) => `Preguntar a ${seller}, que te lo vendió`,
  },
  late: {
    title: 'Esto lleva retraso',
    body: (when) => `Debería haber vuelto a tu cartera a más tardar el ${when}. No tienes que esperar más: reclámalo.`,
  },
}

import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** What a page says before the rest of the words is there. */
export const esLight: LightMessages = {
  language: {
    tag: 'es',
  },
  trigger: {
    more: (alt) => (alt ? `Más opciones para ${alt}` : 'Más opciones'),
  },
  trouble: {
    notLoaded: 'No se ha podido cargar. Comprueba tu conexión e inténtalo de nuevo.',
    broken: 'Algo ha fallado aquí. El resto de la página sigue funcionando.',
    tryAgain: 'Intentar de nuevo',
    dismiss: 'Cerrar',
  },
  menu: {
    badResult: 'Mal resultado',
  },
  states: {
    waiting: 'Esperando conexión',
    sending: 'Enviando…',
    failed: 'No enviado',
    reported: 'Reportado',
    in_review: 'En revisión',
    refunded: 'Reembolsado',
  },
  chosen: {
    report: (count, written) => {
      if (count === 0) return 'Reportar resultados'
      return `Reportar ${written} ${plural(count, { one: 'resultado', other: 'resultados' })}`
    },
    none: 'Elige al menos uno',
    tooMany: (most) => `Elige ${most} como máximo`,
  },
  withdrawal: {
    title: 'Desistir de un contrato',
    received: 'Desistimiento recibido',
    loading: 'Cargando el formulario',
    follow: 'Desistimiento recibido: ver cómo va',
  },
}

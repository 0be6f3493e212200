import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt-BR')

/** What a page says before the rest of the words is there. */
export const ptBrLight: LightMessages = {
  language: {
    tag: 'pt-BR',
  },
  trigger: {
    more: (alt) => (alt ? `Mais opções para ${alt}` : 'Mais opções'),
  },
  trouble: {
    notLoaded: 'Não foi possível carregar. Verifique sua conexão e tente novamente.',
    broken: 'Algo deu errado aqui. O restante da página continua funcionando.',
    tryAgain: 'Tentar novamente',
    dismiss: 'Dispensar',
  },
  menu: {
    badResult: 'Resultado ruim',
  },
  states: {
    waiting: 'Aguardando conexão',
    sending: 'Enviando…',
    failed: 'Não enviado',
    reported: 'Relatado',
    in_review: 'Em análise',
    refunded: 'Reembolsado',
  },
  chosen: {
    report: (count, written) => {
      if (count === 0) return 'Relatar resultados'
      return `Relatar ${written} ${plural(count, { one: 'resultado', other: 'resultados' })}`
    },
    none: 'Escolha pelo menos um',
    tooMany: (most) => `Escolha no máximo ${most}`,
  },
  withdrawal: {
    title: 'Desistir de um contrato',
    received: 'Desistência recebida',
    loading: 'Carregando o formulário',
    follow: 'Desistência recebida: acompanhar',
  },
}

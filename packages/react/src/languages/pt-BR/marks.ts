import type { enMarks } from '../en/marks.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt-BR')

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from} a ${to}`)

/** Marks on a result. */
export const ptBrMarks: typeof enMarks = {
  marks: {
    title: 'Mostre o que deu errado',
    open: 'Mostrar onde',
    openOf: (alt) => (alt ? `Mostrar onde: ${alt}` : 'Mostrar onde'),
    done: 'Concluir',
    hint: 'Desenhe na imagem para mostrar onde. Opcional.',
    hintTouch: 'Escolha uma ferramenta e desenhe na imagem. Opcional.',
    hintTime: 'Marque onde dá errado. Opcional.',
    full: (most) => `No máximo ${most} marcações.`,
    picture: (alt) => (alt ? `Imagem para marcar: ${alt}` : 'Imagem para marcar'),
    keys: 'As setas movem uma moldura; com Shift, mudam o tamanho. Enter marca o que ela cobre, Backspace remove a última marcação, Esc sai.',
    position: (columns, rows, of) => `${cells('Coluna', 'Colunas', columns)}, ${cells('linha', 'linhas', rows)} de ${of}`,
    tools: 'Ferramentas',
    area: 'Retângulo',
    stroke: 'Pincel',
    undo: 'Desfazer',
    zoomIn: 'Aumentar zoom',
    zoomOut: 'Diminuir zoom',
    zoomed: (times) => `Zoom ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) => `${written} ${plural(count, { one: 'marcação', other: 'marcações' })}${label && ` · ${label}`}`,
    label: (number) => `Rótulo da marcação ${number}`,
    placeholder: 'O que deu errado aqui?',
    remove: (number) => `Remover a marcação ${number}`,
    added: (number) => `Marcação ${number} adicionada.`,
    removed: (number) => `Marcação ${number} removida.`,
    moment: 'Marcar este momento',
    momentWaits: 'O vídeo ainda está carregando.',
    from: 'De',
    to: 'Até',
    fromOf: (number) => `De, marcação ${number}`,
    toOf: (number) => `Até, marcação ${number}`,
    seconds: (written) => `${written}\u00A0s`,
    secondsSpoken: (seconds, written) => `${written} ${plural(seconds, { one: 'segundo', other: 'segundos' })}`,
    play: (number) => `Reproduzir a marcação ${number}`,
  },
}

import type { enMarks } from '../en/marks.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('it')

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from}–${to}`)

/** Marks on a result in Italian. */
export const itMarks: typeof enMarks = {
  marks: {
    title: 'Mostra che cosa non va',
    open: 'Mostra dove',
    openOf: (alt) => (alt ? `Mostra dove: ${alt}` : 'Mostra dove'),
    done: 'Fatto',
    hint: 'Disegna sull’immagine per mostrarci dove. Facoltativo.',
    hintTouch: 'Scegli uno strumento e disegna sull’immagine. Facoltativo.',
    hintTime: 'Segna dove va storto. Facoltativo.',
    full: (most) => `Al massimo ${most} segni.`,
    picture: (alt) => (alt ? `Immagine da segnare: ${alt}` : 'Immagine da segnare'),
    keys: 'Le frecce spostano un riquadro, con Maiusc lo ridimensionano. Invio segna il contenuto, Backspace rimuove l’ultimo segno, Esc esce.',
    position: (columns, rows, of) => `${cells('Colonna', 'Colonne', columns)}, ${cells('riga', 'righe', rows)} su ${of}`,
    tools: 'Strumenti',
    area: 'Rettangolo',
    stroke: 'Pennello',
    undo: 'Annulla',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Rimpicciolisci',
    zoomed: (times) => `Zoom ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) => `${plural(count, { one: `${written} segno`, other: `${written} segni` })}${label && ` · ${label}`}`,
    label: (number) => `Etichetta del segno ${number}`,
    placeholder: 'Che cosa non va qui?',
    remove: (number) => `Rimuovi il segno ${number}`,
    added: (number) => `Segno ${number} aggiunto.`,
    removed: (number) => `Segno ${number} rimosso.`,
    moment: 'Segna questo momento',
    momentWaits: 'Il video si sta ancora caricando.',
    from: 'Da',
    to: 'A',
    fromOf: (number) => `Da, segno ${number}`,
    toOf: (number) => `A, segno ${number}`,
    seconds: (written) => `${written} s`,
    secondsSpoken: (seconds, written) => plural(seconds, { one: `${written} secondo`, other: `${written} secondi` }),
    play: (number) => `Riproduci il segno ${number}`,
  },
}

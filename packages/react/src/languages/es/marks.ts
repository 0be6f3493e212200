import type { enMarks } from '../en/marks.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from} a ${to}`)

/** Marks on a result. */
export const esMarks: typeof enMarks = {
  marks: {
    title: 'Muestra qué ha salido mal',
    open: 'Mostrar dónde',
    openOf: (alt) => (alt ? `Mostrar dónde: ${alt}` : 'Mostrar dónde'),
    done: 'Listo',
    hint: 'Dibuja sobre la imagen para mostrarnos dónde. Opcional.',
    hintTouch: 'Elige una herramienta y dibuja sobre la imagen. Opcional.',
    hintTime: 'Marca dónde falla. Opcional.',
    full: (most) => `${most} marcas como máximo.`,
    picture: (alt) => (alt ? `Imagen para marcar: ${alt}` : 'Imagen para marcar'),
    keys: 'Las teclas de flecha mueven un marco; con Mayús cambian su tamaño. Intro marca lo que encierra, Retroceso quita la última marca, Escape sale.',
    position: (columns, rows, of) => `${cells('Columna', 'Columnas', columns)}, ${cells('fila', 'filas', rows)} de ${of}`,
    tools: 'Herramientas',
    area: 'Rectángulo',
    stroke: 'Pincel',
    undo: 'Deshacer',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    zoomed: (times) => `Zoom ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) => `${written} ${plural(count, { one: 'marca', other: 'marcas' })}${label && ` · ${label}`}`,
    label: (number) => `Etiqueta de la marca ${number}`,
    placeholder: '¿Qué falla aquí?',
    remove: (number) => `Quitar la marca ${number}`,
    added: (number) => `Marca ${number} añadida.`,
    removed: (number) => `Marca ${number} quitada.`,
    moment: 'Marcar este momento',
    momentWaits: 'El vídeo aún se está cargando.',
    from: 'Desde',
    to: 'Hasta',
    fromOf: (number) => `Desde, marca ${number}`,
    toOf: (number) => `Hasta, marca ${number}`,
    seconds: (written) => `${written}\u00A0s`,
    secondsSpoken: (seconds, written) => `${written} ${plural(seconds, { one: 'segundo', other: 'segundos' })}`,
    play: (number) => `Reproducir la marca ${number}`,
  },
}

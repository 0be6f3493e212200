import type { enMarks } from '../en/marks.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ro')

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from}–${to}`)

/** Marks on a result. */
export const roMarks: typeof enMarks = {
  marks: {
    title: 'Arată ce nu este în regulă',
    open: 'Arată unde',
    openOf: (alt) => (alt ? `Arată unde: ${alt}` : 'Arată unde'),
    done: 'Gata',
    hint: 'Desenează pe imagine ca să ne arăți unde. Opțional.',
    hintTouch: 'Alege un instrument și desenează pe imagine. Opțional.',
    hintTime: 'Marchează unde nu este în regulă. Opțional.',
    full: (most) => `Număr maxim de marcaje: ${most}.`,
    picture: (alt) => (alt ? `Imagine de marcat: ${alt}` : 'Imagine de marcat'),
    keys: 'Săgețile mută un cadru, iar cu Shift îl redimensionează. Enter marchează ce cuprinde, Backspace elimină ultimul marcaj, Escape iese.',
    position: (columns, rows, of) => `${cells('Coloana', 'Coloanele', columns)}, ${cells('rândul', 'rândurile', rows)} din ${of}`,
    tools: 'Instrumente',
    area: 'Dreptunghi',
    stroke: 'Pensulă',
    undo: 'Anulează',
    zoomIn: 'Mărește',
    zoomOut: 'Micșorează',
    zoomed: (times) => `Zoom ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) =>
      `${written} ${plural(count, { one: 'marcaj', few: 'marcaje', other: 'de marcaje' })}${label && ` · ${label}`}`,
    label: (number) => `Eticheta marcajului ${number}`,
    placeholder: 'Ce nu este în regulă aici?',
    remove: (number) => `Elimină marcajul ${number}`,
    added: (number) => `Marcajul ${number} a fost adăugat.`,
    removed: (number) => `Marcajul ${number} a fost eliminat.`,
    moment: 'Marchează momentul',
    momentWaits: 'Clipul încă se încarcă.',
    from: 'De la',
    to: 'Până la',
    fromOf: (number) => `De la, marcajul ${number}`,
    toOf: (number) => `Până la, marcajul ${number}`,
    seconds: (written) => `${written}\u00A0s`,
    secondsSpoken: (seconds, written) =>
      `${written} ${plural(seconds, { one: 'secundă', few: 'secunde', other: 'de secunde' })}`,
    play: (number) => `Redă marcajul ${number}`,
  },
}

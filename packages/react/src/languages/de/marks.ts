import type { enMarks } from '../en/marks.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from} bis ${to}`)

/** Marks on a result in German. */
export const deMarks: typeof enMarks = {
  marks: {
    title: 'Zeig, was nicht stimmt',
    open: 'Zeigen, wo',
    openOf: (alt) => (alt ? `Zeigen, wo: ${alt}` : 'Zeigen, wo'),
    done: 'Fertig',
    hint: 'Zeichne auf das Bild, um uns die Stelle zu zeigen. Optional.',
    hintTouch: 'Wähle ein Werkzeug und zeichne auf das Bild. Optional.',
    hintTime: 'Markiere, wo es schiefgeht. Optional.',
    full: (most) => `Höchstens ${most} Markierungen.`,
    picture: (alt) => (alt ? `Bild zum Markieren: ${alt}` : 'Bild zum Markieren'),
    keys: 'Pfeiltasten bewegen einen Rahmen, mit Umschalt ändern sie seine Größe. Enter markiert den Inhalt, die Rücktaste entfernt die letzte Markierung, Escape verlässt das Bild.',
    position: (columns, rows, of) => `${cells('Spalte', 'Spalten', columns)}, ${cells('Zeile', 'Zeilen', rows)} von ${of}`,
    tools: 'Werkzeuge',
    area: 'Rechteck',
    stroke: 'Pinsel',
    undo: 'Rückgängig',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    zoomed: (times) => `Zoom ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) =>
      `${plural(count, { one: `${written} Markierung`, other: `${written} Markierungen` })}${label && ` · ${label}`}`,
    label: (number) => `Beschriftung der Markierung ${number}`,
    placeholder: 'Was stimmt hier nicht?',
    remove: (number) => `Markierung ${number} entfernen`,
    added: (number) => `Markierung ${number} hinzugefügt.`,
    removed: (number) => `Markierung ${number} entfernt.`,
    moment: 'Diesen Moment markieren',
    momentWaits: 'Der Clip lädt noch.',
    from: 'Von',
    to: 'Bis',
    fromOf: (number) => `Von, Markierung ${number}`,
    toOf: (number) => `Bis, Markierung ${number}`,
    seconds: (written) => `${written} s`,
    secondsSpoken: (seconds, written) => plural(seconds, { one: `${written} Sekunde`, other: `${written} Sekunden` }),
    play: (number) => `Markierung ${number} abspielen`,
  },
}

import type { enMarks } from '../en/marks.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('nl')

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from} tot ${to}`)

/** Marks on a result in Dutch. */
export const nlMarks: typeof enMarks = {
  marks: {
    title: 'Laat zien wat er mis is',
    open: 'Laat zien waar',
    openOf: (alt) => (alt ? `Laat zien waar: ${alt}` : 'Laat zien waar'),
    done: 'Klaar',
    hint: 'Teken op de afbeelding om de plek te laten zien. Optioneel.',
    hintTouch: 'Kies een gereedschap en teken op de afbeelding. Optioneel.',
    hintTime: 'Markeer waar het misgaat. Optioneel.',
    full: (most) => `Niet meer dan ${most} markeringen.`,
    picture: (alt) => (alt ? `Afbeelding om te markeren: ${alt}` : 'Afbeelding om te markeren'),
    keys: 'Pijltoetsen verplaatsen een kader, met Shift veranderen ze de grootte. Enter markeert wat erin staat, Backspace verwijdert de laatste markering, Escape stopt.',
    position: (columns, rows, of) => `${cells('Kolom', 'Kolommen', columns)}, ${cells('rij', 'rijen', rows)} van ${of}`,
    tools: 'Gereedschap',
    area: 'Rechthoek',
    stroke: 'Penseel',
    undo: 'Ongedaan maken',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    zoomed: (times) => `Zoom ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) =>
      `${plural(count, { one: `${written} markering`, other: `${written} markeringen` })}${label && ` · ${label}`}`,
    label: (number) => `Label van markering ${number}`,
    placeholder: 'Wat is hier mis?',
    remove: (number) => `Markering ${number} verwijderen`,
    added: (number) => `Markering ${number} toegevoegd.`,
    removed: (number) => `Markering ${number} verwijderd.`,
    moment: 'Dit moment markeren',
    momentWaits: 'De clip laadt nog.',
    from: 'Van',
    to: 'Tot',
    fromOf: (number) => `Van, markering ${number}`,
    toOf: (number) => `Tot, markering ${number}`,
    seconds: (written) => `${written} s`,
    secondsSpoken: (seconds, written) => plural(seconds, { one: `${written} seconde`, other: `${written} seconden` }),
    play: (number) => `Markering ${number} afspelen`,
  },
}

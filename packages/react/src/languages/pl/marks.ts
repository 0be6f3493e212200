import type { enMarks } from '../en/marks.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pl')

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} od ${from} do ${to}`)

/** Marks on a result. */
export const plMarks: typeof enMarks = {
  marks: {
    title: 'Pokaż, co jest nie tak',
    open: 'Pokaż gdzie',
    openOf: (alt) => (alt ? `Pokaż gdzie: ${alt}` : 'Pokaż gdzie'),
    done: 'Gotowe',
    hint: 'Zaznacz na obrazie, gdzie jest błąd. Opcjonalnie.',
    hintTouch: 'Wybierz narzędzie i zaznacz na obrazie. Opcjonalnie.',
    hintTime: 'Zaznacz, gdzie coś jest nie tak. Opcjonalnie.',
    full: (most) => `Największa liczba zaznaczeń: ${most}.`,
    picture: (alt) => (alt ? `Obraz do zaznaczania: ${alt}` : 'Obraz do zaznaczania'),
    keys: 'Strzałki przesuwają ramkę, z klawiszem Shift zmieniają jej rozmiar. Enter zaznacza to, co obejmuje, Backspace usuwa ostatnie zaznaczenie, Escape wychodzi.',
    position: (columns, rows, of) => `${cells('Kolumna', 'Kolumny', columns)}, ${cells('wiersz', 'wiersze', rows)}; siatka ${of}`,
    tools: 'Narzędzia',
    area: 'Prostokąt',
    stroke: 'Pędzel',
    undo: 'Cofnij',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    zoomed: (times) => `Powiększenie ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) =>
      `${written} ${plural(count, { one: 'zaznaczenie', few: 'zaznaczenia', many: 'zaznaczeń', other: 'zaznaczenia' })}${label && ` · ${label}`}`,
    label: (number) => `Opis zaznaczenia ${number}`,
    placeholder: 'Co jest tu nie tak?',
    remove: (number) => `Usuń zaznaczenie ${number}`,
    added: (number) => `Dodano zaznaczenie ${number}.`,
    removed: (number) => `Usunięto zaznaczenie ${number}.`,
    moment: 'Zaznacz ten moment',
    momentWaits: 'Film jeszcze się wczytuje.',
    from: 'Od',
    to: 'Do',
    fromOf: (number) => `Od, zaznaczenie ${number}`,
    toOf: (number) => `Do, zaznaczenie ${number}`,
    seconds: (written) => `${written}\u00A0s`,
    secondsSpoken: (seconds, written) =>
      `${written} ${plural(seconds, { one: 'sekunda', few: 'sekundy', many: 'sekund', other: 'sekundy' })}`,
    play: (number) => `Odtwórz zaznaczenie ${number}`,
  },
}

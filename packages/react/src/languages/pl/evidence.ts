import type { enEvidence } from '../en/evidence.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pl')

const files = (count: number, written: string) => `${written} ${plural(count, { one: 'plik', few: 'pliki', other: 'plików' })}`

/** Files given as evidence, wherever they are given. Of those on their way the number comes as text alone. */
export const plEvidence: typeof enEvidence = {
  evidence: {
    title: 'Dodaj obrazy lub pliki',
    optional: 'Opcjonalnie',
    choose: 'Wybierz pliki',
    orDrop: 'albo wklej je lub upuść tutaj',
    drop: 'Upuść, aby dodać',
    kinds: 'JPEG, PNG, WebP, MP4, WebM lub PDF',
    limits: (kinds, size, count, written) => `${kinds}, do ${size}, najwyżej ${files(count, written)}.`,
    cleaned: 'Przed wysłaniem usuwamy z obrazów miejsce, czas i dane aparatu.',
    list: 'Twoje pliki',
    unnamed: 'Plik bez nazwy',
    pasted: (number) => `Wklejony obraz ${number}`,

    waiting: 'Oczekuje',
    added: 'Dodano',
    failed: (why) => `Nie przesłano: ${why}`,
    offline: 'Czeka na sieć; pójdzie razem z resztą.',
    missing: 'Nie ma go już na tym urządzeniu. Dodaj go ponownie.',
    progress: (name) => `Przesyłanie: ${name}`,
    retry: 'Ponów',
    retryFile: (name) => `Ponów: ${name}`,
    cancelFile: (name) => `Anuluj: ${name}`,
    removeFile: (name) => `Usuń: ${name}`,
    more: (_count, written) => `i jeszcze ${written}`,

    uploadingOne: (name) => `Przesyłanie: ${name}`,
    uploadingMany: (count) => `Przesyłanie plików: ${count}`,
    addedFile: (name) => `Dodano: ${name}`,
    removedFile: (name) => `Usunięto: ${name}`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `Nie dodano: ten rodzaj pliku nie jest przyjmowany. Wybierz ${kinds}.`,
    disguised: (kinds) => `Nie dodano: zawartość nie zgadza się z nazwą. Zapisz plik na nowo jako ${kinds}.`,
    empty: () => 'Nie dodano: plik jest pusty. Wybierz inny.',
    tooLarge: (_kinds, size) => `Nie dodano: plik przekracza ${size}. Zmniejsz go lub skróć.`,
    tooMany: (_kinds, _size, count, written) => `Nie dodano: można dodać najwyżej ${files(count, written)}. Najpierw usuń jeden.`,
    twice: () => 'Nie dodano: plik już tu jest.',
    unreadable: () => 'Nie dodano: nie da się odczytać. Wybierz ponownie; jeśli to folder, wybierz pliki, które zawiera.',
  },
}

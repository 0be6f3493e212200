import type { enEvidence } from '../en/evidence.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ro')

const files = (count: number, written: string) => `${written} ${plural(count, { one: 'fișier', few: 'fișiere', other: 'de fișiere' })}`

/** Files given as evidence, wherever they are given. Of those on their way the number comes as text alone. */
export const roEvidence: typeof enEvidence = {
  evidence: {
    title: 'Adaugă imagini sau fișiere',
    optional: 'Opțional',
    choose: 'Alege fișiere',
    orDrop: 'sau lipește-le ori trage-le aici',
    drop: 'Eliberează pentru a adăuga',
    kinds: 'JPEG, PNG, WebP, MP4, WebM sau PDF',
    limits: (kinds, size, count, written) => `${kinds}, până la ${size}, cel mult ${files(count, written)}.`,
    cleaned: 'Locul, ora și datele camerei se elimină din imagini înainte de trimitere.',
    list: 'Fișierele tale',
    unnamed: 'Fișier fără nume',
    pasted: (number) => `Imagine lipită ${number}`,

    waiting: 'În așteptare',
    added: 'Adăugat',
    failed: (why) => `Nu s-a încărcat: ${why}`,
    offline: 'Așteaptă conexiunea; pleacă împreună cu restul.',
    missing: 'Nu mai este pe acest dispozitiv. Adaugă-l din nou.',
    progress: (name) => `Încărcare: ${name}`,
    retry: 'Reîncearcă',
    retryFile: (name) => `Reîncearcă: ${name}`,
    cancelFile: (name) => `Anulează: ${name}`,
    removeFile: (name) => `Elimină: ${name}`,
    more: (_count, written) => `și încă ${written}`,

    uploadingOne: (name) => `Se încarcă: ${name}`,
    uploadingMany: (count) => `Fișiere care se încarcă: ${count}`,
    addedFile: (name) => `Adăugat: ${name}`,
    removedFile: (name) => `Eliminat: ${name}`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `Nu s-a adăugat: acest tip de fișier nu este acceptat. Alege ${kinds}.`,
    disguised: (kinds) => `Nu s-a adăugat: nu este ce spune numele. Salvează-l din nou ca ${kinds}.`,
    empty: () => 'Nu s-a adăugat: este gol. Alege alt fișier.',
    tooLarge: (_kinds, size) => `Nu s-a adăugat: depășește ${size}. Fă-l mai mic sau mai scurt.`,
    tooMany: (_kinds, _size, count, written) => `Nu s-a adăugat: se pot adăuga cel mult ${files(count, written)}. Elimină mai întâi unul.`,
    twice: () => 'Nu s-a adăugat: este deja aici.',
    unreadable: () => 'Nu s-a adăugat: nu poate fi citit. Alege-l din nou; dacă e un dosar, alege fișierele din el.',
  },
}

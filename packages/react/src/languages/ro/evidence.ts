import type { enEvidence } from '../en/evidence.ts'

/** Files given as evidence, wherever they are given. Their numbers come without the noun: they are given as text alone. */
export const roEvidence: typeof enEvidence = {
  evidence: {
    title: 'Adaugă imagini sau fișiere',
    optional: 'Opțional',
    choose: 'Alege fișiere',
    orDrop: 'sau lipește-le ori trage-le aici',
    drop: 'Eliberează pentru a adăuga',
    kinds: 'JPEG, PNG, WebP, MP4, WebM sau PDF',
    limits: (kinds, size, count) => `${kinds}, până la ${size}, număr de fișiere: cel mult ${count}.`,
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
    more: (count) => `și încă ${count}`,

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
    tooMany: (_kinds, _size, count) => `Nu s-a adăugat: numărul maxim de fișiere este ${count}. Elimină mai întâi unul.`,
    twice: () => 'Nu s-a adăugat: este deja aici.',
    unreadable: () => 'Nu s-a adăugat: nu poate fi citit. Alege-l din nou; dacă e un dosar, alege fișierele din el.',
  },
}

import type { enEvidence } from '../en/evidence.ts'

/** Evidence in Italian. */
export const itEvidence: typeof enEvidence = {
  evidence: {
    title: 'Aggiungi immagini o file',
    optional: 'Facoltativo',
    choose: 'Scegli file',
    orDrop: 'oppure incollali o trascinali qui',
    drop: 'Rilascia per aggiungere',
    kinds: 'JPEG, PNG, WebP, MP4, WebM o PDF',
    limits: (kinds, size, _count, written) => `${kinds}, fino a ${size}, al massimo ${written} file.`,
    cleaned: 'Luogo, ora e fotocamera vengono rimossi dalle immagini prima dell’invio.',
    list: 'I tuoi file',
    unnamed: 'File senza nome',
    pasted: (number) => `Immagine incollata ${number}`,

    waiting: 'In attesa',
    added: 'Aggiunto',
    failed: (why) => `Non caricato: ${why}`,
    offline: 'In attesa della rete; partirà con il resto.',
    missing: 'Non è più su questo dispositivo. Aggiungilo di nuovo.',
    progress: (name) => `Caricamento di ${name}`,
    retry: 'Riprova',
    retryFile: (name) => `Riprova ${name}`,
    cancelFile: (name) => `Annulla ${name}`,
    removeFile: (name) => `Rimuovi ${name}`,
    more: (count, written) => (count === 1 ? 'e un altro' : `e altri ${written}`),

    uploadingOne: (name) => `Caricamento di ${name}`,
    uploadingMany: (count) => `Caricamento di ${count} file`,
    addedFile: (name) => `${name} aggiunto`,
    removedFile: (name) => `${name} rimosso`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `Non aggiunto: questo tipo di file non è accettato. Scegli ${kinds}.`,
    disguised: (kinds) => `Non aggiunto: il contenuto non corrisponde al nome. Salva di nuovo come ${kinds}.`,
    empty: () => 'Non aggiunto: vuoto. Scegli un altro file.',
    tooLarge: (_kinds, size) => `Non aggiunto: supera ${size}. Riduci o accorcia.`,
    tooMany: (_kinds, _size, _count, written) => `Non aggiunto: al massimo ${written} file. Prima rimuovine uno.`,
    twice: () => 'Non aggiunto: c’è già.',
    unreadable: () => 'Non aggiunto: illeggibile. Scegli di nuovo; per una cartella, i file che contiene.',
  },
}

import type { enEvidence } from '../en/evidence.ts'

/** Evidence in German. */
export const deEvidence: typeof enEvidence = {
  evidence: {
    title: 'Bilder oder Dateien hinzufügen',
    optional: 'Optional',
    choose: 'Dateien auswählen',
    orDrop: 'oder hier einfügen oder ablegen',
    drop: 'Zum Hinzufügen ablegen',
    kinds: 'JPEG, PNG, WebP, MP4, WebM oder PDF',
    limits: (kinds, size, _count, written) => `${kinds}, bis ${size}, höchstens ${written} Dateien.`,
    cleaned: 'Ort, Zeit und Kamera werden vor dem Senden aus Bildern entfernt.',
    list: 'Deine Dateien',
    unnamed: 'Datei ohne Namen',
    pasted: (number) => `Eingefügtes Bild ${number}`,

    waiting: 'Wartet',
    added: 'Hinzugefügt',
    failed: (why) => `Nicht hochgeladen: ${why}`,
    offline: 'Wartet auf das Netz; geht mit dem Rest raus.',
    missing: 'Nicht mehr auf diesem Gerät. Füge sie noch einmal hinzu.',
    progress: (name) => `Hochladen von ${name}`,
    retry: 'Wiederholen',
    retryFile: (name) => `${name} wiederholen`,
    cancelFile: (name) => `${name} abbrechen`,
    removeFile: (name) => `${name} entfernen`,
    more: (_count, written) => `und ${written} weitere`,

    uploadingOne: (name) => `${name} wird hochgeladen`,
    uploadingMany: (count) => `${count} Dateien werden hochgeladen`,
    addedFile: (name) => `${name} hinzugefügt`,
    removedFile: (name) => `${name} entfernt`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `Nicht hinzugefügt: Diese Art von Datei wird nicht angenommen. Wähle ${kinds}.`,
    disguised: (kinds) => `Nicht hinzugefügt: Der Inhalt passt nicht zum Namen. Speichere neu als ${kinds}.`,
    empty: () => 'Nicht hinzugefügt: leer. Wähle eine andere Datei.',
    tooLarge: (_kinds, size) => `Nicht hinzugefügt: größer als ${size}. Bitte verkleinern oder kürzen.`,
    tooMany: (_kinds, _size, _count, written) => `Nicht hinzugefügt: Mehr als ${written} Dateien gehen nicht. Entferne zuerst eine.`,
    twice: () => 'Nicht hinzugefügt: schon dabei.',
    unreadable: () => 'Nicht hinzugefügt: nicht lesbar. Wähle noch einmal; bei einem Ordner die Dateien darin.',
  },
}

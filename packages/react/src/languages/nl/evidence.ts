import type { enEvidence } from '../en/evidence.ts'

/** Evidence in Dutch. */
export const nlEvidence: typeof enEvidence = {
  evidence: {
    title: 'Afbeeldingen of bestanden toevoegen',
    optional: 'Optioneel',
    choose: 'Bestanden kiezen',
    orDrop: 'of plak of sleep ze hierheen',
    drop: 'Laat los om toe te voegen',
    kinds: 'JPEG, PNG, WebP, MP4, WebM of PDF',
    limits: (kinds, size, _count, written) => `${kinds}, tot ${size}, hoogstens ${written} bestanden.`,
    cleaned: 'Plaats, tijd en camera worden vóór het verzenden uit afbeeldingen verwijderd.',
    list: 'Je bestanden',
    unnamed: 'Naamloos bestand',
    pasted: (number) => `Geplakte afbeelding ${number}`,

    waiting: 'Wacht',
    added: 'Toegevoegd',
    failed: (why) => `Niet geüpload: ${why}`,
    offline: 'Wacht op het netwerk; gaat mee met de rest.',
    missing: 'Niet meer op dit apparaat. Voeg het opnieuw toe.',
    progress: (name) => `Upload van ${name}`,
    retry: 'Opnieuw',
    retryFile: (name) => `${name} opnieuw proberen`,
    cancelFile: (name) => `${name} annuleren`,
    removeFile: (name) => `${name} verwijderen`,
    more: (_count, written) => `en nog ${written}`,

    uploadingOne: (name) => `${name} uploaden`,
    uploadingMany: (count) => `${count} bestanden uploaden`,
    addedFile: (name) => `${name} toegevoegd`,
    removedFile: (name) => `${name} verwijderd`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `Niet toegevoegd: dit soort bestand wordt niet aangenomen. Kies ${kinds}.`,
    disguised: (kinds) => `Niet toegevoegd: de inhoud past niet bij de naam. Sla opnieuw op als ${kinds}.`,
    empty: () => 'Niet toegevoegd: leeg. Kies een ander bestand.',
    tooLarge: (_kinds, size) => `Niet toegevoegd: groter dan ${size}. Maak het kleiner of korter.`,
    tooMany: (_kinds, _size, _count, written) => `Niet toegevoegd: meer dan ${written} bestanden kan niet. Verwijder er eerst een.`,
    twice: () => 'Niet toegevoegd: staat er al.',
    unreadable: () => 'Niet toegevoegd: niet te lezen. Kies opnieuw; bij een map de bestanden erin.',
  },
}

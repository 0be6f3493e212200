import type { ReceiptVerdict } from '../src/receipts.ts'

/** What the page says in one language. */
export type PageWords = {
  title: string
  lead: string
  receipt: string
  receiptHint: string
  signature: string
  signatureHint: string
  keys: string
  keysHint: string
  trust: string
  limits: string
  /** What is missing, before anything can be said. */
  waiting: string
  /** A verdict in two or three words, and what it means. */
  verdicts: Record<ReceiptVerdict | 'wrong_signature' | 'wrong_keys' | 'unreadable', readonly [string, string]>
  /** Which key, in front of its id. */
  keyId: string
}

const en: PageWords = {
  title: 'Verify a receipt',
  lead: 'This page says whether the receipt of a withdrawal is unchanged since the seller signed it. It works without a connection, and no file leaves this device.',
  receipt: 'Receipt',
  receiptHint: 'The page or the data, as it was saved or came by mail.',
  signature: 'Its signature',
  signatureHint: 'The file with the same name that ends in .signature.json.',
  keys: 'Keys of the seller',
  keysHint: 'Get them from the seller itself, at /v1/receipt-keys of its service, never from whoever brings the receipt.',
  trust: 'Only keys that the seller has published are trusted. What a receipt says of keys counts for nothing.',
  limits: 'A valid receipt proves what was received, and when. It is neither an approval nor a decision.',
  waiting: 'Choose the files, or drop them here.',
  verdicts: {
    valid: ['Valid', 'The file is exactly the one that was signed with a key of the seller.'],
    changed: ['Not valid', 'The file is not the one that was signed: it was changed, or the signature belongs to another file.'],
    unknown_key: ['Unknown key', 'The signature names a key that is not among those of the seller. That proves nothing; newer keys of the seller may.'],
    unsupported: ['Cannot be verified here', 'This browser or this page does not know such signatures. Try a current browser, and the newest page of the seller.'],
    wrong_signature: ['No signature', 'The file that was chosen as the signature is none.'],
    wrong_keys: ['No keys', 'The file that was chosen as the keys of the seller has none in it.'],
    unreadable: ['Not readable', 'A file could not be read. Choose it again.'],
  },
  keyId: 'Key:',
}

const de: PageWords = {
  title: 'Eingangsbestätigung prüfen',
  lead: 'Diese Seite sagt, ob die Eingangsbestätigung eines Widerrufs unverändert ist, seit der Verkäufer sie signiert hat. Sie braucht keine Verbindung, und keine Datei verlässt dieses Gerät.',
  receipt: 'Eingangsbestätigung',
  receiptHint: 'Die Seite oder die Daten, wie sie gespeichert wurden oder per E-Mail kamen.',
  signature: 'Ihre Signatur',
  signatureHint: 'Die Datei mit demselben Namen, die auf .signature.json endet.',
  keys: 'Schlüssel des Verkäufers',
  keysHint: 'Sie kommen vom Verkäufer selbst, unter /v1/receipt-keys seines Dienstes, nie von dem, der die Bestätigung bringt.',
  trust: 'Nur veröffentlichten Schlüsseln des Verkäufers wird vertraut. Was eine Bestätigung über Schlüssel sagt, zählt nicht.',
  limits: 'Eine gültige Bestätigung beweist, was wann eingegangen ist. Sie ist weder eine Zustimmung noch eine Entscheidung.',
  waiting: 'Dateien auswählen oder hier ablegen.',
  verdicts: {
    valid: ['Gültig', 'Die Datei ist genau die, die mit einem Schlüssel des Verkäufers signiert wurde.'],
    changed: ['Ungültig', 'Die Datei ist nicht die signierte: Sie wurde verändert, oder die Signatur gehört zu einer anderen Datei.'],
    unknown_key: ['Unbekannter Schlüssel', 'Die Signatur nennt einen Schlüssel, der nicht zu denen des Verkäufers gehört. Das beweist nichts; neuere Schlüssel des Verkäufers vielleicht.'],
    unsupported: ['Hier nicht prüfbar', 'Dieser Browser oder diese Seite kennt solche Signaturen nicht. Ein aktueller Browser und die neueste Seite des Verkäufers helfen.'],
    wrong_signature: ['Keine Signatur', 'Die als Signatur gewählte Datei ist keine.'],
    wrong_keys: ['Keine Schlüssel', 'Die als Schlüssel des Verkäufers gewählte Datei enthält keine.'],
    unreadable: ['Nicht lesbar', 'Eine Datei konnte nicht gelesen werden. Bitte noch einmal auswählen.'],
  },
  keyId: 'Schlüssel:',
}

const fr: PageWords = {
  title: 'Vérifier un accusé de réception',
  lead: 'Cette page dit si l’accusé de réception d’une rétractation est intact depuis que le vendeur l’a signé. Elle fonctionne sans connexion, et aucun fichier ne quitte cet appareil.',
  receipt: 'Accusé de réception',
  receiptHint: 'La page ou les données, telles qu’elles ont été enregistrées ou reçues par e-mail.',
  signature: 'Sa signature',
  signatureHint: 'Le fichier du même nom qui se termine par .signature.json.',
  keys: 'Clés du vendeur',
  keysHint: 'À obtenir auprès du vendeur lui-même, à l’adresse /v1/receipt-keys de son service, jamais de qui apporte l’accusé.',
  trust: 'Seules les clés publiées par le vendeur font foi. Ce qu’un accusé dit des clés ne compte pas.',
  limits: 'Un accusé valide prouve ce qui a été reçu, et quand. Il ne constitue ni une acceptation ni une décision.',
  waiting: 'Choisissez les fichiers, ou déposez-les ici.',
  verdicts: {
    valid: ['Valide', 'Le fichier est exactement celui qui a été signé avec une clé du vendeur.'],
    changed: ['Non valide', 'Le fichier n’est pas celui qui a été signé : il a été modifié, ou la signature est celle d’un autre fichier.'],
    unknown_key: ['Clé inconnue', 'La signature nomme une clé qui n’est pas parmi celles du vendeur. Cela ne prouve rien ; des clés plus récentes le peuvent.'],
    unsupported: ['Vérification impossible ici', 'Ce navigateur ou cette page ne connaît pas ces signatures. Essayez un navigateur à jour et la dernière page du vendeur.'],
    wrong_signature: ['Pas une signature', 'Le fichier choisi comme signature n’en est pas une.'],
    wrong_keys: ['Pas de clés', 'Le fichier choisi comme clés du vendeur n’en contient pas.'],
    unreadable: ['Illisible', 'Un fichier n’a pas pu être lu. Choisissez-le à nouveau.'],
  },
  keyId: 'Clé :',
}

const it: PageWords = {
  title: 'Verificare un avviso di ricevimento',
  lead: 'Questa pagina dice se l’avviso di ricevimento di un recesso è intatto da quando il venditore lo ha firmato. Funziona senza connessione, e nessun file lascia questo dispositivo.',
  receipt: 'Avviso di ricevimento',
  receiptHint: 'La pagina o i dati, così come sono stati salvati o ricevuti per e-mail.',
  signature: 'La sua firma',
  signatureHint: 'Il file con lo stesso nome che termina con .signature.json.',
  keys: 'Chiavi del venditore',
  keysHint: 'Vanno prese dal venditore stesso, in /v1/receipt-keys del suo servizio, mai da chi porta l’avviso.',
  trust: 'Valgono solo le chiavi pubblicate dal venditore. Quello che un avviso dice delle chiavi non conta.',
  limits: 'Un avviso valido prova che cosa è stato ricevuto, e quando. Non è un’accettazione né una decisione.',
  waiting: 'Scegliere i file, o trascinarli qui.',
  verdicts: {
    valid: ['Valido', 'Il file è esattamente quello firmato con una chiave del venditore.'],
    changed: ['Non valido', 'Il file non è quello firmato: è stato modificato, o la firma è di un altro file.'],
    unknown_key: ['Chiave sconosciuta', 'La firma indica una chiave che non è tra quelle del venditore. Questo non prova nulla; chiavi più recenti possono farlo.'],
    unsupported: ['Qui non verificabile', 'Questo browser o questa pagina non conosce tali firme. Provare un browser aggiornato e la pagina più recente del venditore.'],
    wrong_signature: ['Nessuna firma', 'Il file scelto come firma non lo è.'],
    wrong_keys: ['Nessuna chiave', 'Il file scelto come chiavi del venditore non ne contiene.'],
    unreadable: ['Illeggibile', 'Un file non è stato letto. Sceglierlo di nuovo.'],
  },
  keyId: 'Chiave:',
}

const es: PageWords = {
  title: 'Verificar un acuse de recibo',
  lead: 'Esta página dice si el acuse de recibo de un desistimiento está intacto desde que el vendedor lo firmó. Funciona sin conexión, y ningún archivo sale de este dispositivo.',
  receipt: 'Acuse de recibo',
  receiptHint: 'La página o los datos, tal como se guardaron o llegaron por correo.',
  signature: 'Su firma',
  signatureHint: 'El archivo del mismo nombre que termina en .signature.json.',
  keys: 'Claves del vendedor',
  keysHint: 'Obténgalas del propio vendedor, en /v1/receipt-keys de su servicio, nunca de quien trae el acuse.',
  trust: 'Solo se confía en las claves que el vendedor ha publicado. Lo que un acuse diga de claves no cuenta.',
  limits: 'Un acuse válido prueba qué se recibió y cuándo. No es una aceptación ni una decisión.',
  waiting: 'Elija los archivos, o suéltelos aquí.',
  verdicts: {
    valid: ['Válido', 'El archivo es exactamente el que se firmó con una clave del vendedor.'],
    changed: ['No válido', 'El archivo no es el que se firmó: fue modificado, o la firma es de otro archivo.'],
    unknown_key: ['Clave desconocida', 'La firma nombra una clave que no está entre las del vendedor. Eso no prueba nada; claves más recientes pueden hacerlo.'],
    unsupported: ['No se puede verificar aquí', 'Este navegador o esta página no conoce tales firmas. Pruebe un navegador actual y la página más reciente del vendedor.'],
    wrong_signature: ['No es una firma', 'El archivo elegido como firma no lo es.'],
    wrong_keys: ['Sin claves', 'El archivo elegido como claves del vendedor no contiene ninguna.'],
    unreadable: ['No se puede leer', 'No se pudo leer un archivo. Elíjalo de nuevo.'],
  },
  keyId: 'Clave:',
}

const nl: PageWords = {
  title: 'Ontvangstbevestiging controleren',
  lead: 'Deze pagina zegt of de ontvangstbevestiging van een ontbinding ongewijzigd is sinds de verkoper haar ondertekende. Zij werkt zonder verbinding, en geen bestand verlaat dit apparaat.',
  receipt: 'Ontvangstbevestiging',
  receiptHint: 'De pagina of de gegevens, zoals ze zijn opgeslagen of per e-mail kwamen.',
  signature: 'De handtekening',
  signatureHint: 'Het bestand met dezelfde naam dat eindigt op .signature.json.',
  keys: 'Sleutels van de verkoper',
  keysHint: 'Haal ze bij de verkoper zelf, op /v1/receipt-keys van zijn dienst, nooit bij wie de bevestiging brengt.',
  trust: 'Alleen gepubliceerde sleutels van de verkoper worden vertrouwd. Wat een bevestiging over sleutels zegt, telt niet.',
  limits: 'Een geldige bevestiging bewijst wat wanneer is ontvangen. Zij is geen goedkeuring en geen beslissing.',
  waiting: 'Kies de bestanden, of laat ze hier los.',
  verdicts: {
    valid: ['Geldig', 'Het bestand is precies het bestand dat met een sleutel van de verkoper is ondertekend.'],
    changed: ['Ongeldig', 'Het bestand is niet het ondertekende: het is gewijzigd, of de handtekening hoort bij een ander bestand.'],
    unknown_key: ['Onbekende sleutel', 'De handtekening noemt een sleutel die niet van de verkoper is. Dat bewijst niets; nieuwere sleutels van de verkoper misschien wel.'],
    unsupported: ['Hier niet te controleren', 'Deze browser of deze pagina kent zulke handtekeningen niet. Probeer een actuele browser en de nieuwste pagina van de verkoper.'],
    wrong_signature: ['Geen handtekening', 'Het bestand dat als handtekening is gekozen, is er geen.'],
    wrong_keys: ['Geen sleutels', 'In het bestand dat als sleutels van de verkoper is gekozen, staan er geen.'],
    unreadable: ['Niet leesbaar', 'Een bestand kon niet worden gelezen. Kies het opnieuw.'],
  },
  keyId: 'Sleutel:',
}

const ro: PageWords = {
  title: 'Verificarea unei confirmări de primire',
  lead: 'Această pagină spune dacă o confirmare de primire a unei retrageri este nemodificată de când a semnat-o vânzătorul. Funcționează fără conexiune, și niciun fișier nu părăsește acest dispozitiv.',
  receipt: 'Confirmarea de primire',
  receiptHint: 'Pagina sau datele, așa cum au fost salvate sau primite prin e-mail.',
  signature: 'Semnătura ei',
  signatureHint: 'Fișierul cu același nume care se termină în .signature.json.',
  keys: 'Cheile vânzătorului',
  keysHint: 'Luați-le chiar de la vânzător, din /v1/receipt-keys al serviciului său, niciodată de la cine aduce confirmarea.',
  trust: 'Sunt de încredere doar cheile publicate de vânzător. Ce spune o confirmare despre chei nu contează.',
  limits: 'O confirmare validă dovedește ce s-a primit, și când. Nu este nici o aprobare, nici o decizie.',
  waiting: 'Alegeți fișierele, sau trageți-le aici.',
  verdicts: {
    valid: ['Valid', 'Fișierul este exact cel semnat cu o cheie a vânzătorului.'],
    changed: ['Nevalid', 'Fișierul nu este cel semnat: a fost modificat, sau semnătura aparține altui fișier.'],
    unknown_key: ['Cheie necunoscută', 'Semnătura numește o cheie care nu este printre cele ale vânzătorului. Asta nu dovedește nimic; chei mai noi pot dovedi.'],
    unsupported: ['Nu se poate verifica aici', 'Acest browser sau această pagină nu cunoaște astfel de semnături. Încercați un browser actual și cea mai nouă pagină a vânzătorului.'],
    wrong_signature: ['Nu este o semnătură', 'Fișierul ales ca semnătură nu este una.'],
    wrong_keys: ['Fără chei', 'Fișierul ales ca chei ale vânzătorului nu conține niciuna.'],
    unreadable: ['Nu se poate citi', 'Un fișier nu a putut fi citit. Alegeți-l din nou.'],
  },
  keyId: 'Cheia:',
}

export const words: Readonly<Record<string, PageWords>> = { en, de, fr, it, es, nl, ro }

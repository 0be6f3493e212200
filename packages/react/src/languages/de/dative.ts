/** A length of time as it stands after „in“ or „von“: `2 Tagen`. */
export const dative = (time: string) => time.replaceAll(/\b(Tage|Monate|Jahre)\b/g, '$1n')

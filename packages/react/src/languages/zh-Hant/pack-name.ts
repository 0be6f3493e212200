/** `100 點數包`. In a list of credits the number stands alone. */
export const zhHantPackName = (credits: string) => (/\d$/.test(credits) ? `${credits} 點數包` : `${credits}包`)

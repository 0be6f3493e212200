/** `100 积分包`. In a list of credits the number stands alone. */
export const zhHansPackName = (credits: string) => (/\d$/.test(credits) ? `${credits} 积分包` : `${credits}包`)

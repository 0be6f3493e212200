/** `1 credit`, `4 credits`. */
export const inCredits = (count: number) => `${count} ${count === 1 ? 'credit' : 'credits'}`

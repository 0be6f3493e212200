/** What is needed before the rest of the messages is there. */
export const lightEnglish = {
  language: {
    /** The language of these messages, a BCP 47 tag. */
    tag: 'en',
  },
  trigger: {
    more: (alt: string) => (alt ? `More options for ${alt}` : 'More options'),
  },
  trouble: {
    notLoaded: 'This did not load. Check your connection and try again.',
    broken: 'Something went wrong here. The rest of the page still works.',
    tryAgain: 'Try again',
    dismiss: 'Dismiss',
  },
}

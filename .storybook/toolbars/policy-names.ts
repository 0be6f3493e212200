/** What every menu begins with: the story as it was written. */
export const AS_THE_STORY = 'story'

/** The policy that somebody pasted, and where the browser keeps it for the panel and the stories. */
export const OWN_POLICY = 'own'
export const OWN_POLICY_KEY = 'workshop:policy'

/** The five published policies by the names people know them by. */
export const POLICY_NAMES = {
  'anypic': 'AnyPic',
  'standard-30': 'Standard 30 days',
  'anumi': 'Anumi',
  'jimeng': 'JiMeng',
  'photoroom': 'Photoroom',
}

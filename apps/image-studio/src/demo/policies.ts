/** The five published policies by the names people know them by. */
export const POLICY_NAMES: Record<string, string> = {
  anypic: 'AnyPic',
  'standard-30': 'Standard 30 days',
  anumi: 'Anumi',
  jimeng: 'JiMeng',
  photoroom: 'Photoroom',
}

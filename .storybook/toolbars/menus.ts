import type { GlobalTypes } from 'storybook/internal/types'
import { scenarioNames } from '../../packages/react/src/testing/workshop/overrides.ts'
import { languageItems } from './languages.ts'
import { AS_THE_STORY, OWN_POLICY, POLICY_NAMES } from './policy-names.ts'

/** What a menu goes back to; while it is in force, the toolbar shows no more than the icon. */
const usual = (value: string, title: string) => ({ value, title, type: 'reset' as const })
const asTheStory = usual(AS_THE_STORY, 'As the story')

/** Each menu of the toolbar, in order. */
export const menus: GlobalTypes = {
  policy: {
    description: 'Refund policy that decides',
    toolbar: {
      title: 'Policy',
      icon: 'document',
      items: [asTheStory, ...Object.entries(POLICY_NAMES).map(([value, title]) => ({ value, title })), { value: OWN_POLICY, title: 'Your own' }],
    },
  },
  scenario: {
    description: 'What happened before: packs, pictures, refunds',
    toolbar: {
      title: 'Wallet',
      icon: 'box',
      items: [asTheStory, ...scenarioNames.map((name) => ({ value: name, title: name.charAt(0).toUpperCase() + name.slice(1) }))],
    },
  },
  network: {
    description: 'Network between the page and the service',
    toolbar: {
      icon: 'globe',
      items: [
        asTheStory,
        { value: 'fast', title: 'Fast' },
        { value: '3g', title: '3G' },
        { value: 'failing', title: 'Failing' },
        { value: 'limited', title: 'Too many requests' },
        { value: 'offline', title: 'Offline' },
        { value: 'slow-fails', title: 'Slow, then fails' },
      ],
    },
  },
  language: {
    description: 'Language of the widget',
    toolbar: { title: 'Language', icon: 'comment', items: languageItems() },
  },
  direction: {
    description: 'Writing direction of the page',
    toolbar: {
      icon: 'transfer',
      items: [
        usual('auto', 'As the language'),
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  theme: {
    description: 'Colours of the page. Forced colours come from your system, and from the test run',
    toolbar: {
      icon: 'contrast',
      items: [
        usual('light', 'Light'),
        { value: 'dark', title: 'Dark' },
        { value: 'auto', title: 'Automatic, as your system' },
        { value: 'light-contrast', title: 'High contrast, light' },
        { value: 'dark-contrast', title: 'High contrast, dark' },
      ],
    },
  },
  density: {
    description: 'Space around things',
    toolbar: { icon: 'component', items: [usual('regular', 'Regular'), { value: 'compact', title: 'Compact' }] },
  },
  width: {
    description: 'Width of the place a story stands in. Dialogs follow the window: choose a viewport for them',
    toolbar: {
      icon: 'grow',
      items: [
        usual('full', 'Full width'),
        ...[320, 390, 600, 768].map((width) => ({ value: `${width}px`, title: `${width} px` })),
      ],
    },
  },
  motion: {
    description: 'What moves',
    toolbar: { icon: 'play', items: [usual('system', 'As your system'), { value: 'reduced', title: 'Reduced' }] },
  },
}

/** A story as it was written, in the light and left to right. */
export const unchanged = {
  policy: AS_THE_STORY, scenario: AS_THE_STORY, network: AS_THE_STORY, language: 'en', direction: 'auto', theme: 'light', density: 'regular', width: 'full',
  motion: 'system',
}

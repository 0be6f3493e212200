import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/react-vite'
import addonMsw from 'msw-storybook-addon'
import './fonts.css'

/** Stands for the host's page: it alone says which scheme and which direction are in force. */
function dressPage({ theme, direction }: { theme?: string; direction?: string }) {
  const page = document.documentElement
  page.dir = direction === 'rtl' ? 'rtl' : 'ltr'
  page.style.colorScheme = theme === 'dark' ? 'dark' : 'light'
  page.style.backgroundColor = 'Canvas'
  page.style.color = 'CanvasText'
}

export default definePreview({
  addons: [addonDocs(), addonA11y(), addonMsw()],
  parameters: {
    // Axe's findings are failures.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    layout: 'padded',
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme of the page',
      toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Writing direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [{ value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  decorators: [
    (Story, { globals }) => {
      dressPage(globals)
      return <Story />
    },
  ],
})

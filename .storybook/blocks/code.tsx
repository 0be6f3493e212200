import { Unstyled } from '@storybook/addon-docs/blocks'
import './guide.css'

/** A piece of code, in the colours of the page. */
export const Code = ({ children }: { children: string }) => (
  <Unstyled>
    <pre className="guide-code">
      <code>{children}</code>
    </pre>
  </Unstyled>
)

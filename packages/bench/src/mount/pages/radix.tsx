import * as DropdownMenu from 'radix-ui/dropdown-menu'
import { dots, openGrid } from './grid.tsx'

const report = () => {}

openGrid({
  renderMore: ({ prompt }) => (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="more plain" aria-label={`More options for ${prompt}`}>
        {dots}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={6}>
          <DropdownMenu.Item onSelect={report}>Bad result</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  ),
})

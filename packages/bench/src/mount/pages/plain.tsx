import { dots, openGrid } from './grid.tsx'

const open = () => {}

openGrid({
  renderMore: ({ prompt }) => (
    <button type="button" className="more plain" aria-label={`More options for ${prompt}`} onClick={open}>
      {dots}
    </button>
  ),
})

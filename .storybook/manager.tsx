// What stands beside the stories is built with JSX in its classic form.
import * as React from 'react'
import { addons, types } from 'storybook/manager-api'
import { PolicyPanel } from './own-policy/policy-panel.tsx'
import { TimePanel, TimeTool } from './time-machine/tools.tsx'

// What stands beside the stories. It shares no code with them that knows a policy: it asks the page of the stories.

addons.register('makegood', () => {
  addons.add('makegood/time', {
    type: types.PANEL,
    title: 'Time machine',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => <TimePanel active={active ?? false} />,
  })
  addons.add('makegood/policy', {
    type: types.PANEL,
    title: 'Your policy',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => <PolicyPanel active={active ?? false} />,
  })
  addons.add('makegood/time-tool', {
    type: types.TOOL,
    title: 'Time machine',
    match: ({ viewMode, tabId }) => viewMode === 'story' && !tabId,
    render: () => <TimeTool />,
  })
})

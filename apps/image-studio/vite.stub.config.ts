import base from './vite.config.ts'
import { mergeConfig } from 'vite'
export default mergeConfig(base, { root: '/work/main/apps/image-studio', cacheDir: '/tmp/stub/.vite', server:{fs:{strict:false}}, resolve: { alias: [{find:'@makegood/react/styles.css',replacement:'/tmp/stub/none.css'},{ find: '@makegood/react', replacement: '/tmp/stub/react.tsx' },{find:'react/jsx-dev-runtime',replacement:'/work/main/apps/image-studio/node_modules/react/jsx-dev-runtime.js'}] } })

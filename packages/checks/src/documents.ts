import { listFiles, readText } from './workspace.ts'

/** A page for people, by its path from the root. */
export type Document = { path: string; text: string }

const isDocument = (path: string) => /^([A-Z]+|(packages|apps)\/[^/]+\/(README|CHANGELOG)|docs\/.+)\.md$/.test(path)

/** Every page: those at the top, the READMEs, and the docs. */
export const listDocuments = (): Document[] => listFiles().filter(isDocument).map((path) => ({ path, text: readText(path) }))

/** A text without what is fenced or between backticks, line by line as long as before. */
export const withoutCode = (markdown: string): string =>
  markdown.replace(/^```.*?^```/gms, (fence) => fence.replace(/[^\n]+/g, '')).replace(/`[^`\n]*`/g, '')

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES_PAGE, writeRulesPage } from './rules-page.ts'
import { findUnknown, findUntested, readRuleBook } from './rules.ts'
import { root } from './workspace.ts'

const book = readRuleBook()
writeFileSync(join(root, RULES_PAGE), writeRulesPage(book))

const untested = findUntested(book)
if (untested.length > 0) console.warn(`${untested.length} rules have no test: ${untested.join(', ')}`)
for (const fault of findUnknown(book)) console.warn(fault)

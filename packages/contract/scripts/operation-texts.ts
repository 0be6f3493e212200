import type { OperationName } from '../src/index.ts'

const paging = { cursor: 'Where to go on, from the former page.', limit: 'Items a page, 1 to 100; 50 without.' }

type Text = { summary: string; query?: Readonly<Record<string, string>> }

/** What `openapi.json` says of each call and of what its query may carry. Browsers load the calls without it. */
export const operationTexts: Readonly<Record<OperationName, Text>> = {
  retrieveWallet: { summary: 'The wallet with its lots.' },
  listEntries: {
    summary: 'The ledger, newest first.',
    query: { ...paging, after: 'Only entries with a higher sequence.' },
  },
  listHistory: {
    summary: 'Refunds and ledger entries in one list, newest first, with the wallet.',
    query: {
      ...paging,
      kind: 'Only these kinds; may stand several times.',
      standing: 'Only refunds that stand like this; may stand several times.',
      from: 'Only from this instant on.',
      until: 'Only up to this instant.',
      search: 'Only what has this in its order, its generation, its reference or that of the bank.',
      changedAfter: 'Only what is new or other since this change of the wallet, in the order of the list.',
    },
  },
  retrieveTrail: {
    summary: 'Where the credits of a generation or of a refund came from and went.',
    query: { generationId: 'A generation.', refundId: 'A refund.' },
  },
  forecastReports: {
    summary: 'What a report about each result would bring now.',
    query: { resultId: 'A result; may stand up to 100 times.' },
  },
  createReport: { summary: 'Report bad results.' },
  retrieveReport: { summary: 'One report.' },
  listPacks: { summary: 'The packs, each with what a request would bring now.' },
  quotePack: { summary: 'What each ground would bring for a pack, with the arithmetic.' },
  listRefunds: {
    summary: 'The refunds, newest first.',
    query: { ...paging, status: 'Only this status.', origin: 'Only this origin.' },
  },
  retrieveRefund: { summary: 'One refund.' },
  requestRefund: { summary: 'Ask for a refund of a pack.' },
  appealRefund: { summary: 'Ask for a second review.' },
  addInformation: { summary: 'Give the information that was asked for.' },
  changeDestination: { summary: 'Choose another destination after a failed transfer.' },
  chooseRemedy: { summary: 'Choose one of the remedies of an item.' },
  cancelRefund: { summary: 'Take a request back before it is decided.' },
  createWithdrawal: { summary: 'Leave the contract (EU Art. 11a).' },
  listReceiptKeys: { summary: 'The public keys that receipts of withdrawals are verified with.' },
  uploadAttachment: {
    summary: 'Upload evidence; the body is the file.',
    query: { name: 'The file name.' },
  },
  subscribeEvents: {
    summary: 'Changes of the wallet as server-sent events.',
    query: { after: 'Resume after this sequence.' },
  },
  retrievePolicy: { summary: 'The policy in force.' },
}

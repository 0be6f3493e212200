import type { ForecastAnswer, NewReport, Report, ReportAnswer } from '@makegood/contract'
import type { Call, CallOptions, WriteOptions } from './call.ts'

/** A user's "Bad result" reports. */
export type ReportCalls = {
  /**
   * What a report about each result would bring now, in the order asked. Any number of results: each 100 are one
   * request. `asOf` is that of the oldest answer.
   *
   * @example
   * ```ts
   * const { forecasts } = await client.reports.forecast(visible.map((result) => result.id))
   * ```
   */
  forecast(resultIds: readonly string[], options?: CallOptions): Promise<ForecastAnswer>
  /**
   * Reports bad results (E4, E6); the answer is what the policy decided (E20). A result has one open report: when there
   * is one already, it is the answer and `created` is false (E12).
   */
  create(report: NewReport, options?: WriteOptions): Promise<ReportAnswer>
  /** One report. */
  retrieve(reportId: string, options?: CallOptions): Promise<Report>
}

export function reportCalls(call: Call): ReportCalls {
  return {
    forecast: (resultId, options) => call('forecastReports', { ...options, resultId }),
    create: (body, options) => call('createReport', { ...options, body }),
    retrieve: (id, options) => call('retrieveReport', { ...options, id }),
  }
}

/** The look of the time machine, beside the stories and in them: it takes type and colours from around it. */
export const look = `
.time { --line: color-mix(in srgb, currentColor 18%, transparent); --quiet: color-mix(in srgb, currentColor 68%, transparent); display: grid; gap: 12px; padding: 16px; font-size: 13px; line-height: 1.4; container-type: inline-size; }
.time * { box-sizing: border-box; }
.time-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; margin: 0; }
.time-head strong { font-size: 15px; font-variant-numeric: tabular-nums; }
.time-head span { color: var(--quiet); font-variant-numeric: tabular-nums; }
.time-slide { position: relative; display: grid; }
.time-slide input { inline-size: 100%; block-size: 24px; margin: 0; accent-color: #5560dd; cursor: pointer; }
.time-ticks { position: relative; block-size: 12px; margin-inline: 8px; border-block-start: 1px solid var(--line); }
.time-ticks i { position: absolute; inset-block-start: 0; inline-size: 2px; block-size: 8px; margin-inline-start: -1px; border-radius: 1px; background: currentColor; opacity: .55; }
.time-ticks i[data-day] { inline-size: 1px; block-size: 4px; opacity: .3; }
.time-set { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.time-set legend { float: inline-start; inline-size: 84px; margin: 0; padding: 0; color: var(--quiet); }
.time button { min-block-size: 28px; padding: 2px 10px; border: 1px solid var(--line); border-radius: 6px; background: transparent; color: inherit; font: inherit; font-variant-numeric: tabular-nums; cursor: pointer; }
.time button:hover { background: color-mix(in srgb, currentColor 7%, transparent); }
.time :is(button, input):focus-visible { outline: 2px solid #5560dd; outline-offset: 2px; }
.time-slide input:focus-visible { outline-offset: -2px; border-radius: 6px; }
.time button[aria-disabled=true] { color: var(--quiet); border-style: dashed; cursor: default; }
.time button[aria-disabled=true]:hover { background: transparent; }
.time button[aria-current] { border-color: currentColor; }
.time-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 4px 12px; margin: 0; padding: 0; list-style: none; }
.time-list button { display: flex; inline-size: 100%; gap: 8px; border-color: transparent; text-align: start; }
.time-list button span { flex: none; min-inline-size: 48px; color: var(--quiet); }
.time-list [data-later] button { color: var(--quiet); }
.time-error { margin: 0; padding: 8px 12px; border-radius: 6px; background: color-mix(in srgb, #c22 12%, transparent); }
.time-error:empty { display: none; }
.time-none { margin: 0; padding: 16px; color: color-mix(in srgb, currentColor 68%, transparent); font-size: 13px; }
@container (max-width: 500px) { .time-set { gap: 4px 8px; } .time-set legend { inline-size: 100%; } }
@media (pointer: coarse) { .time button { min-block-size: 44px; } .time-slide input { block-size: 44px; } }
`

/** The look of the panel where a policy is pasted. */
export const look = `
.own { --line: color-mix(in srgb, currentColor 18%, transparent); --quiet: color-mix(in srgb, currentColor 68%, transparent); display: grid; gap: 12px; padding: 16px; font-size: 13px; line-height: 1.4; }
.own * { box-sizing: border-box; }
.own-row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.own-both { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr)); gap: 16px; align-items: start; }
.own textarea { inline-size: 100%; min-block-size: 200px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; background: transparent; color: inherit; font: 12px/1.5 ui-monospace, monospace; resize: vertical; }
.own textarea[aria-invalid=true] { border-color: #c33; }
.own select, .own button { min-block-size: 28px; padding: 2px 10px; border: 1px solid var(--line); border-radius: 6px; background: transparent; color: inherit; font: inherit; cursor: pointer; }
.own select option { color: #111; background: #fff; }
.own button[data-main]:not([aria-disabled=true]) { border-color: #5560dd; background: #5560dd; color: #fff; }
.own button[aria-disabled=true] { color: var(--quiet); border-style: dashed; cursor: default; }
.own :is(button, select, textarea):focus-visible { outline: 2px solid #5560dd; outline-offset: 2px; }
.own p { margin: 0; }
.own ul { display: grid; gap: 8px; margin: 8px 0 0; padding: 0; list-style: none; }
.own li { padding-inline-start: 12px; border-inline-start: 3px solid #c33; overflow-wrap: anywhere; }
.own li strong { display: block; font-weight: 600; }
.own-quiet { color: var(--quiet); }
`

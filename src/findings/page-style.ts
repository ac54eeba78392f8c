/** How the HTML report looks: on a screen by day and by night, and on A4 in black on white. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1b1b; --faint: #595959; --line: #d5d5d5;
  --breach: #b3261e; --practice: #8a5300; --consistency: #00639b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e8e8e8; --faint: #a8a8a8; --line: #3c3f43;
    --breach: #ff8a80; --practice: #ffc46b; --consistency: #7cc4ff;
  }
}
* { box-sizing: border-box; }
body {
  max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 3rem;
  font: 1rem/1.5 "Segoe UI", "Noto Sans", system-ui, sans-serif;
  color: var(--ink); background: var(--paper); overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; color: var(--faint); }
.breach h3, .office h3 { color: var(--breach); }
.practice h3 { color: var(--practice); }
.consistency h3 { color: var(--consistency); }
.level { display: inline-block; min-width: 1.6em; padding: 0 .35em; border: 1.5px solid; border-radius: .25em; text-align: center; }
.basis, .total { margin: 0 0 .5rem; }
.basis { color: var(--faint); }
.fault { margin: 0 0 1rem; padding-left: .75rem; border-left: 3px solid var(--line); }
h4 { font-size: 1rem; margin: 0 0 .25rem; }
code { font-family: Consolas, "Noto Sans Mono", monospace; font-size: .9em; color: var(--faint); }
dl { display: grid; grid-template-columns: 6em 1fr; gap: .1rem .75rem; margin: 0; }
dt { color: var(--faint); }
dd { margin: 0; }
dd > div { white-space: break-spaces; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
li { margin-bottom: .4rem; }
summary { cursor: pointer; color: var(--faint); }
@media (max-width: 30rem) {
  dl { display: block; }
  dt { font-size: .85em; }
}
@page { size: A4; margin: 20mm 15mm 20mm 20mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --faint: #444; --line: #999;
    --breach: #000; --practice: #000; --consistency: #000;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3, h4, dt { break-after: avoid; }
  .fault, li { break-inside: avoid; }
}
`;

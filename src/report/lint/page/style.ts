/** The page's own style: nothing is fetched. The filter is two radio buttons and `:has`, so that it needs no script. */
export const style = `
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#454545;--line:#b5b5b5;--edge:#6b6b6b;--head:#f2f2f2;--link:#0b4f8a;
--error:#8a1f11;--on-error:#fdf0ee;--warning:#7a5b00;--warn-ink:#5c4400;--on-warning:#fff8e1;--info:#1b3a63;--on-info:#eef4fc;--mark:#ffe08a;--on-mark:#1a1a1a;
font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
@media(prefers-color-scheme:dark){:root{--ink:#f0f0f0;--paper:#161616;--soft:#c4c4c4;--line:#5c5c5c;--edge:#9a9a9a;--head:#262626;--link:#9cc7ff;
--error:#ffab9f;--on-error:#3a1a16;--warning:#f3c46b;--warn-ink:#f3c46b;--on-warning:#33290f;--info:#9cc7ff;--on-info:#16263c;--mark:#6b5200;--on-mark:#fff}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#333;--on-error:#fff;--on-warning:#fff;--on-info:#fff;--head:#fff;--link:#000;
--error:#8a1f11;--warning:#7a5b00;--warn-ink:#5c4400;--info:#1b3a63;--mark:#ffe08a;--on-mark:#000}}
body{max-width:72rem;margin:0 auto;padding:1rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.375rem;margin-top:2.5rem}h3{font-size:1.125rem;margin:2rem 0 .25rem}
h4{font-size:1rem;margin:0;font-weight:600}
a{color:var(--link)}a:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
fieldset{border:1px solid var(--edge);border-radius:.25rem;display:inline-flex;gap:1.25rem;padding:.25rem 1rem .5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.25rem .625rem;text-align:right}
th{background:var(--head)}thead th{vertical-align:bottom}tbody th,tfoot th,thead th:first-child{text-align:left}
.path,.rule{color:var(--soft);font-size:.875rem;margin:0;overflow-wrap:anywhere}
.finding{border-left:.375rem solid;padding:.5rem .75rem;margin:.75rem 0}
.finding.error{border-color:var(--error);background:var(--on-error)}
.finding.warning{border-color:var(--warning);background:var(--on-warning)}
.finding.info{border-color:var(--info);background:var(--on-info)}
.severity{display:inline-block;margin-right:.375rem;text-transform:uppercase;font-size:.8125rem;letter-spacing:.03em}
.error .severity{color:var(--error)}.warning .severity{color:var(--warn-ink)}.info .severity{color:var(--info)}
.places{list-style:none;margin:.375rem 0 0;padding:0}.places li{margin:.25rem 0}
pre{margin:.125rem 0;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--paper);border:1px solid var(--line);padding:.25rem .5rem;font-size:.875rem}
mark{background:var(--mark);color:var(--on-mark)}
dl{display:flex;gap:2rem}dt{font-size:.875rem}dd{margin:0;font-size:1.375rem}
.errors{display:none}
:root:has(#only-errors:checked) .errors{display:revert}
:root:has(#only-errors:checked) :is(.all,.not-error){display:none}
@media print{fieldset{display:none}.finding{break-inside:avoid}body{max-width:none;padding:0}}
`;

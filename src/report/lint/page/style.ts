/** The page's own style: nothing is fetched. The filter is two radio buttons and `:has`, so that it needs no script. */
export const style = `
:root{color-scheme:light;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
body{max-width:72rem;margin:0 auto;padding:1rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.375rem;margin-top:2.5rem}h3{font-size:1.125rem;margin:2rem 0 .25rem}
h4{font-size:1rem;margin:0;font-weight:600}
a{color:#0b4f8a}a:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
fieldset{border:1px solid #6b6b6b;border-radius:.25rem;display:inline-flex;gap:1.25rem;padding:.25rem 1rem .5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.25rem 0}
th,td{border:1px solid #b5b5b5;padding:.25rem .625rem;text-align:right}
th{background:#f2f2f2}thead th{vertical-align:bottom}tbody th,tfoot th,thead th:first-child{text-align:left}
.path,.rule{color:#454545;font-size:.875rem;margin:0;overflow-wrap:anywhere}
.finding{border-left:.375rem solid;padding:.5rem .75rem;margin:.75rem 0}
.finding.error{border-color:#8a1f11;background:#fdf0ee}
.finding.warning{border-color:#7a5b00;background:#fff8e1}
.finding.info{border-color:#1b3a63;background:#eef4fc}
.severity{display:inline-block;margin-right:.375rem;text-transform:uppercase;font-size:.8125rem;letter-spacing:.03em}
.error .severity{color:#8a1f11}.warning .severity{color:#5c4400}.info .severity{color:#1b3a63}
.places{list-style:none;margin:.375rem 0 0;padding:0}.places li{margin:.25rem 0}
pre{margin:.125rem 0;white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border:1px solid #d0d0d0;padding:.25rem .5rem;font-size:.875rem}
mark{background:#ffe08a;color:#1a1a1a}
dl{display:flex;gap:2rem}dt{font-size:.875rem}dd{margin:0;font-size:1.375rem}
.errors{display:none}
:root:has(#only-errors:checked) .errors{display:revert}
:root:has(#only-errors:checked) :is(.all,.not-error){display:none}
@media print{fieldset{display:none}.finding{break-inside:avoid}body{max-width:none;padding:0}}
`;

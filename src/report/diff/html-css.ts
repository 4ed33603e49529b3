/** The look of the page: readable on paper and on a narrow screen; colours are never the only sign. */
export const css = `
:root{color-scheme:light dark;--line:#767676;--del:#fde8e8;--ins:#e3f5e6;--ink:#1b1b1b;--paper:#fff;--faint:#595959}
@media(prefers-color-scheme:dark){:root{--line:#8c8c8c;--del:#5a1f1f;--ins:#17421f;--ink:#f0f0f0;--paper:#161616;--faint:#b5b5b5}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:inherit}a:focus-visible{outline:3px solid currentcolor;outline-offset:2px}
main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25}
h2{font-size:1.3rem;margin:2.5rem 0 0}
h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
.counts{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding:0;list-style:none}
section{border-left:.3rem solid var(--line);padding-left:1rem;margin-top:2rem}
section>h2,section>h3{margin-top:0}
section.practice{border-color:#b3261e}section.reference{border-color:#8a5a00}section.review{border-color:#1a5fb4}
article{margin:0 0 2rem;break-inside:avoid}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{border:1px solid var(--line);padding:.5rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
del{background:var(--del);text-decoration:line-through}
ins{background:var(--ins);text-decoration:underline}
.facts,.none{color:var(--faint);font-size:.875rem}
.approved,.effects{font-weight:600}.effects,.effects+ul{margin:.25rem 0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(max-width:40rem){table,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
td::before{content:attr(data-label);content:attr(data-label)/"";display:block;font-weight:600}td+td{border-top:0}}
`;

import { COLOURS } from "#src/chassis/report/page/colours.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";

/** The page's looks: light, dark by the reader's choice, a phone's width, and paper (always light). No animation. */
export const STYLESHEET: Markup = markup`
:root{${variables("light")}color-scheme:light}
@media screen and (prefers-color-scheme:dark){:root{${variables("dark")}color-scheme:dark}}
${pageStyle()}${proofStyle()}${chartStyle()}${tableStyle()}${phoneStyle()}${paperStyle()}`;

function variables(theme: keyof typeof COLOURS): Markup[] {
  return Object.entries(COLOURS[theme]).map(([name, colour]) => markup`--${name}:${colour};`);
}

function pageStyle(): Markup {
  return markup`
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,footer{max-width:1080px;margin:0 auto;padding:0 28px}
header{padding:44px 0 8px}
h1{font-size:32px;line-height:1.15;font-weight:650;letter-spacing:-.015em;margin:0}
h1 span{color:var(--soft);font-weight:400}
h2{font-size:18px;line-height:1.3;font-weight:650;letter-spacing:-.005em;margin:0 0 10px}
section{margin:40px 0 0;scroll-margin-top:12px}
p{margin:0 0 10px;max-width:72ch}
ul,ol{margin:0;padding:0 0 0 1.2em}
li{margin:0 0 5px;max-width:76ch}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--panel);border:1px solid var(--rule);border-radius:3px;padding:0 4px}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:1.5px;text-underline-offset:3px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
footer{color:var(--soft);font-size:13px;padding-top:28px;padding-bottom:48px}
.kind{color:var(--accent);font-size:13px;font-weight:600;margin:0 0 4px}
.result{font-size:18px;line-height:1.45;margin:14px 0 22px}
.aside{color:var(--soft);margin-top:8px}
.moves,.notes{padding:0;list-style:none}
.moves{columns:2;column-gap:40px}
.moves li{break-inside:avoid;font-size:14px}
.moves b{font-weight:650}
.notes li{padding-left:14px;border-left:2px solid var(--rule)}
.unbroken{white-space:nowrap}
b,code,td,li>span,svg text{unicode-bidi:isolate}
h3{font-size:15px;font-weight:650;margin:22px 0 6px}
details{border-top:1px solid var(--rule)}
details:last-of-type{border-bottom:1px solid var(--rule)}
summary{cursor:pointer;padding:9px 2px;font-weight:600;font-size:14px}
summary span{color:var(--soft);font-weight:400;margin-left:10px}
summary:focus-visible{outline:2px solid var(--accent);outline-offset:-2px;border-radius:2px}
details table{margin:0 0 12px}
.notes .warning{border-color:var(--accent)}
.notes b{font-weight:650}
.notes .warning b{color:var(--accent)}
.defs{position:absolute}
`;
}

function proofStyle(): Markup {
  return markup`
.proof{display:grid;grid-template-columns:repeat(auto-fit,minmax(160px,1fr));gap:1px;list-style:none;padding:0;background:var(--rule);border:1px solid var(--rule);border-radius:4px;overflow:hidden}
.proof li{background:var(--panel);margin:0;padding:12px 16px 14px;display:flex;flex-direction:column}
.proof b{font-weight:500;font-size:13px;color:var(--soft)}
.proof strong{font-size:26px;line-height:1.25;font-weight:600;letter-spacing:-.01em}
.proof li:last-child strong{color:var(--accent)}
.proof li>span{font-size:13px;line-height:1.4;color:var(--soft)}
`;
}

function chartStyle(): Markup {
  return markup`
.key{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;padding:0;margin:0 0 10px;font-size:13px;color:var(--soft)}
.key li{display:flex;align-items:center;gap:7px;margin:0}
.key svg{flex:none}
figure{margin:0}
.row{background:var(--panel);border:1px solid var(--rule);border-radius:4px;padding:10px 14px 8px 10px;margin:0 0 10px;break-inside:avoid;scroll-margin-top:12px}
.row:target{border-color:var(--accent)}
figcaption{font-size:13px;font-weight:600;margin:0 0 6px}
figcaption span{color:var(--soft);font-weight:400;margin-left:10px}
.chart{display:grid;grid-template-columns:46px minmax(0,1fr)}
svg{display:block;overflow:visible}
svg svg{overflow:hidden}
text{font-size:11px;fill:var(--soft)}
.gutter text{text-anchor:end}
.gutter .unit,.plot text{text-anchor:start}
.plot .end{text-anchor:end}
.plot .middle{text-anchor:middle}
.plot .strong{fill:var(--ink)}
path,line{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.grid{stroke:var(--grid)}
.grid.strong{stroke:var(--strong)}
.grid.beat{stroke-dasharray:1 3;stroke:var(--strong)}
.shade{fill:var(--shade)}
.phrase-block{fill:var(--block)}
.number{font-size:10px}
text.number{fill:var(--ink)}
text.number.middle{fill:var(--soft);font-size:11px}
.breath{fill:url(#hatch)}
.hatching{stroke:var(--before);stroke-width:1.2}
.gap{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:1 4;stroke-linecap:round}
.wave{fill:var(--wave)}
.clip{fill:var(--clip)}
.clip-edge{fill:var(--ink)}
svg svg text{fill:var(--ink)}
.edge{stroke:var(--ink);stroke-width:1;opacity:.55}
.locator{stroke:var(--ink);stroke-width:1;stroke-dasharray:2 3}
.flag{fill:var(--ink)}
.target{stroke:var(--ink);stroke-width:1.25;stroke-dasharray:1.5 3.5;stroke-linecap:round}
.dead-band{fill:var(--band)}
.before{stroke:var(--before);stroke-width:1.5;stroke-dasharray:4 2.5}
.after{stroke:var(--accent);stroke-width:2}
.ride{stroke:var(--accent);stroke-width:1.75}
.ride-area{fill:var(--tint)}
.points{stroke:var(--accent);stroke-width:5;stroke-linecap:round}
.zero{stroke:var(--soft);stroke-width:1}
.limit{stroke:var(--soft);stroke-width:1;stroke-dasharray:7 4}
.hit{stroke:var(--ink);stroke-width:1.5}
.hit.unsure{stroke-dasharray:2 2}
.hit.left-out{stroke:var(--soft);stroke-dasharray:1 3}
.phrase-block.unsure{fill:none;stroke:var(--ink);stroke-width:1}
.phrase-block.left-out{fill:none;stroke:var(--soft);stroke-width:1;stroke-dasharray:1 3}
.stem{stroke:var(--before);stroke-width:1.25}
.ring{stroke:var(--before);stroke-width:9;stroke-linecap:round}
.ring.hole{stroke:var(--panel);stroke-width:5.5}
.dot{stroke:var(--accent);stroke-width:8;stroke-linecap:round}
`;
}

function tableStyle(): Markup {
  return markup`
table{border-collapse:collapse;width:100%;font-size:14px}
caption{text-align:left;color:var(--soft);font-size:13px;padding:0 0 6px}
th,td{text-align:left;vertical-align:baseline;padding:5px 12px 5px 0;border-top:1px solid var(--rule);font-weight:400}
.fact-tables{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));grid-template-rows:auto 1fr;gap:24px 48px;align-items:start}
.facts:first-child{grid-row:span 2}
.facts caption{color:var(--ink);font-weight:600}
.facts th{color:var(--soft)}
.facts td{text-align:right;padding-right:0}
.events th{color:var(--soft)}
.events thead th{font-size:13px;border-top:0}
.events tbody th,.events td:nth-child(2),.events td:nth-child(4){white-space:nowrap;overflow-wrap:normal}
.events td{overflow-wrap:break-word}
.phrase-table th,.phrase-table td{white-space:nowrap}
.phrase-table thead th{color:var(--soft);font-size:13px;border-top:0}
.phrase-table .length,.phrase-table .was,.phrase-table .is,.phrase-table .gain,.phrase-table .time,.phrase-table .nr{text-align:right}
.phrase-table .nr{width:1%;padding-right:24px}
.phrase-table .gain{padding-right:32px;font-weight:600}
.phrase-table thead .gain{font-weight:400}
.phrase-table .empty{color:var(--soft)}
`;
}

/** 640 px and less: tables turn into cards of two lines, and labels that would touch each other leave. */
function phoneStyle(): Markup {
  return markup`
@media screen and (max-width:640px){
main,footer{padding-left:14px;padding-right:14px}
header{padding-top:26px}
h1{font-size:25px}
.result{font-size:16px}
.proof,.fact-tables{grid-template-columns:minmax(0,1fr);grid-template-rows:none}
.facts:first-child{grid-row:auto}
.moves{columns:1}
.row{padding:8px 8px 6px 6px;margin-left:-6px;margin-right:-6px}
.wide-only{display:none}
.points{stroke-width:4}
.ring{stroke-width:7}
.ring.hole{stroke-width:4}
.dot{stroke-width:6}
.events,.events thead th{font-size:12.5px}
.events th,.events td{padding:5px 7px 5px 0}
.events tr>:nth-child(2){display:none}
.phrase-table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.phrase-table tbody{display:block}
.phrase-table tr{display:grid;grid-template-columns:32px repeat(3,1fr);border-top:1px solid var(--rule);padding:7px 0}
.phrase-table thead tr{display:flex}
.phrase-table th,.phrase-table td{border:0;padding:0}
.phrase-table td.time,.phrase-table td.length,.phrase-table td.was,.phrase-table td.is{text-align:left}
.phrase-table td.gain{text-align:right;padding:0;grid-area:1/4}
.phrase-table .nr{text-align:left;grid-area:1/1;padding:0}
.phrase-table td.bar{grid-area:1/2}
.phrase-table td.time{grid-area:1/3}
.phrase-table td.was{grid-area:2/2}
.phrase-table td.is{grid-area:2/3}
.phrase-table td.length{grid-area:2/4;text-align:right;color:var(--soft)}
.phrase-table td.held{grid-column:2/-1;color:var(--soft);white-space:normal}
.phrase-table td.empty{display:none}
.phrase-table td::before{content:attr(data-label);color:var(--soft);font-weight:400}
}`;
}

function paperStyle(): Markup {
  return markup`
@page{size:A4 portrait;margin:13mm 13mm 14mm}
@media print{
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{background:none;font-size:10.5pt}
main,footer{max-width:none;padding:0}
header{padding-top:0}
h1{font-size:20pt}
h2{break-after:avoid;font-size:13pt}
.result{font-size:12.5pt}
section{margin-top:20pt}
.proof,.row,tr,.facts,.key,li{break-inside:avoid}
.key{break-after:avoid}
thead{display:table-header-group}
.row,.proof,.proof li{background:none}
.ring.hole{stroke:#fff}
.proof{gap:0}
.proof li+li{border-left:1px solid var(--rule)}
table,.moves li{font-size:9.5pt}
.fact-tables{gap:14pt 24pt}
.facts th,.facts td{padding-top:3pt;padding-bottom:3pt}
details::details-content{content-visibility:visible;block-size:auto}
summary{break-after:avoid;padding:4pt 0}
a{text-decoration:none}
footer{padding-top:16pt}
}`;
}

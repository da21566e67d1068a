import { type Markup, markup } from "#src/chassis/report/page/markup.ts";

/** What the reports of sound files add to the page's looks: tables of records, verdicts, places and reductions. */
export const RECORD_STYLE: Markup = markup`
.reduction{stroke:var(--accent);stroke-width:1.25}
.place{fill:var(--accent);stroke:var(--accent);stroke-width:2}
.rail{stroke:var(--rule);stroke-width:1}
.records th,.records td{padding-top:7px;padding-bottom:7px}
.records thead th{color:var(--soft);font-size:13px;border-top:0;overflow-wrap:normal}
.records tbody th{font-weight:600;min-width:8.5em}
.records tbody th code,.verdict{white-space:nowrap}
.verdict.fail{color:var(--accent);font-weight:650}
.records .quiet,.records .quiet th{color:var(--soft)}
.records .quiet th{font-weight:400}
.records .figure{text-align:right;white-space:nowrap;padding-left:6px}
@media screen and (max-width:640px){
.records thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.records thead tr,.records thead th{display:block;width:1px;padding:0;overflow:hidden}
.records,.records tbody{display:block}
.records caption{display:block}
.records tbody tr{display:flex;flex-wrap:wrap;gap:2px 16px;border-top:1px solid var(--rule);padding:8px 0}
.records tbody th,.records tbody td{border:0;padding:0;flex:1 0 100%;min-width:0}
.records tbody .figure{flex:none;text-align:left;padding:0}
.records tbody .nothing{display:none}
.records td::before{content:attr(data-label) " ";color:var(--soft)}
}`;

import { type Markup, markup } from "#src/chassis/report/page/markup.ts";

/** What the report of a mix adds to the page's looks: strips that show where something is, and the cards around them. */
export const MIX_STYLE: Markup = markup`
.strip{margin-top:6px}
.strip .heard{fill:var(--band)}
.strip .where{fill:var(--accent)}
.strip-axis{margin-top:2px}
.ranges rect{fill:var(--wave)}
.lane{margin:0 0 10px}
.lane bdi{display:inline-block;max-width:min(20em,100%);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}
.card h3{margin:0 0 4px}
.card h3 span{color:var(--soft);font-weight:400;margin-left:8px}
.card table{max-width:560px;margin:0 0 10px}
.card thead th{overflow-wrap:normal;white-space:nowrap}
.plain{padding:0;list-style:none;font-size:14px;margin:0 0 10px}
`;

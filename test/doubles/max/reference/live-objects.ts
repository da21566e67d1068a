import type { ReferenceLines } from "#test/doubles/max/reference/reference.ts";

/** What every parameter object takes. */
const PARAMETER = "bang int float assign init outputvalue rawfloat set";
/** What a message may set of one; where it stands is only drawn anew once its patch is opened. */
const SETS =
  "active hidden ignoreclick annotation annotation_name hint text texton shortname longname automation automationon _parameter_range";
const COLOURS = "bgcolor textcolor bordercolor activebgcolor activebgoncolor activetextcolor activetextoncolor";

/** Objects of Max for Live. Source: Max reference, one page an object (`PAGES`), and its page "Live Parameters". */
export const LIVE_OBJECTS: ReferenceLines = {
  "live.dial": { page: "live.dial", takes: PARAMETER, honours: SETS, looks: `shownumber showname ${COLOURS}` },
  "live.numbox": { page: "live.numbox", takes: PARAMETER, honours: SETS, looks: COLOURS },
  "live.slider": { page: "live.slider", takes: PARAMETER, honours: SETS, looks: COLOURS },
  "live.menu": {
    page: "live.menu",
    takes: `${PARAMETER} setsymbol symbol`,
    honours: SETS,
    looks: COLOURS,
    options: true,
  },
  "live.tab": {
    page: "live.tab",
    takes: `${PARAMETER} setsymbol symbol`,
    honours: SETS,
    looks: `livemode num_lines_patching num_lines_presentation ${COLOURS}`,
    options: true,
  },
  "live.toggle": { page: "live.toggle", takes: PARAMETER, honours: SETS, looks: COLOURS },
  "live.text": {
    page: "live.text",
    takes: PARAMETER,
    honours: `${SETS} mode`,
    fixed: { outputmode: 1 },
    looks: COLOURS,
  },
  "live.button": { page: "live.button", takes: PARAMETER, honours: SETS, looks: COLOURS },
  "live.comment": {
    page: "live.comment",
    takes: "append prepend set",
    honours: "text hidden",
    looks: "textjustification textcolor",
  },
  "live.drop": {
    page: "live.drop",
    takes: "bang clear",
    honours: "annotation annotation_name",
    fixed: { decodemode: 0, parameter_enable: 0 },
    looks: "legend",
  },
  "live.line": { page: "live.line", takes: "" },
  "live.scope~": { page: "live.scope~", takes: "" },
  "live.banks": { page: "live.banks", takes: "" },
  "live.colors": { page: "live.colors", takes: "everything" },
  "live.thisdevice": { page: "live.thisdevice", takes: "bang getstate" },
  "live.object": {
    page: "live.object",
    takes: "bang get set call getid getpath gettype id",
    honours: "_persistence",
  },
  "live.path": { page: "live.path", takes: "bang path goto getid getpath getcount" },
  "live.map": {
    page: "live.map",
    takes: "bang int cancel unmap mapping",
    honours: "strict",
    fixed: { _persistence: 0 },
  },
  "live.modulate~": {
    page: "live.modulate~",
    takes: "int float id getid",
    honours: "depth _persistence",
    says: "mapping",
    fixed: { smoothing: 1 },
  },
  "live.remote~": {
    page: "live.remote~",
    takes: "int float id getid",
    honours: "_persistence",
    fixed: { normalized: 1, smoothing: 1 },
  },
};

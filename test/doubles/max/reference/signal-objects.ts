import type { ReferenceLines } from "#test/doubles/max/reference/reference.ts";

/** Objects that run at audio rate; a signal is no message. Source: Max reference, one page an object (`PAGES`). */
export const SIGNAL_OBJECTS: ReferenceLines = {
  "plugin~": { page: "plugin~", takes: "" },
  "plugout~": { page: "plugout~", takes: "" },
  "gen~": { page: "gen~", takes: "anything" },
  "buffer~": { page: "buffer~", takes: "clear", honours: "samps" },
  "phasor~": { page: "phasor~", takes: "", honours: "frequency lock" },
  "line~": { page: "line~", takes: "int float list stop pause resume", honours: "maxpoints" },
  "*~": { page: "times~", takes: "int float" },
  "+~": { page: "plus~", takes: "int float" },
  "-~": { page: "minus~", takes: "int float" },
  "/~": { page: "div~", takes: "int float" },
  "!-~": { page: "rminus~", takes: "int float" },
  ">~": { page: "greaterthan~", takes: "int float" },
  "<~": { page: "lessthan~", takes: "int float" },
  "==~": { page: "equals~", takes: "int float" },
  "minimum~": { page: "minimum~", takes: "int float" },
  "maximum~": { page: "maximum~", takes: "int float" },
  "pow~": { page: "pow~", takes: "int float" },
  ...Object.fromEntries(
    ["dbtoa~", "atodb~", "abs~", "cosx~", "sinx~", "sqrt~"].map((name) => [name, { page: name, takes: "" }]),
  ),
  "sig~": { page: "sig~", takes: "int float set" },
  "clip~": { page: "clip~", takes: "int float" },
  "rampsmooth~": { page: "rampsmooth~", takes: "int float ramp rampup rampdown" },
  "slide~": { page: "slide~", takes: "int float reset" },
  "selector~": { page: "selector~", takes: "int float" },
  "snapshot~": { page: "snapshot~", takes: "bang int float start stop", honours: "interval active" },
  "peakamp~": { page: "peakamp~", takes: "bang int float", honours: "interval active" },
  "plugsync~": { page: "plugsync~", takes: "bang" },
  "dspstate~": { page: "dspstate~", takes: "bang" },
};

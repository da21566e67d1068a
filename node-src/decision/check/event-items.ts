import { item, type Judge, judged } from "#src/decision/check/judge.ts";
import { counted, shown } from "#src/model/figure-words.ts";

/** Lone samples and steps in sound that goes on. */
export const clicks: Judge = ({ events: { clicks: found }, edges }) => {
  if (!edges.sounding) return item("clicks", "not-tested", "nothing sounds in it");
  const words =
    found.count === 0 ? "none" : `${counted(found.count, "click")}, the largest ${shown(found.largest, 1)} dBFS`;
  return judged("clicks", found.count > 0, words, { value: found.count, limit: 0, unit: "clicks", places: found });
};

/** Holes in sound that goes on. */
export const dropout: Judge = ({ events: { dropouts: found }, edges }) => {
  if (!edges.sounding) return item("dropout", "not-tested", "nothing sounds in it");
  const played = found.played > 0 ? `none; ${found.played} holes on an even grid are played` : "none";
  const zeros = found.digital > 0 ? `, ${found.digital} of digital silence` : "";
  const words = `${counted(found.count, "hole")} in the sound${zeros}, the longest ${shown(1000 * found.longest, 1)} ms`;
  return judged("dropout", found.count > 0, found.count > 0 ? words : played, {
    ...{ value: found.count, limit: 0, unit: "holes", places: found },
  });
};

/** Lines of the mains in the quiet parts. */
export const hum: Judge = ({ events: { hum: found } }) => {
  if (found === null) return item("hum", "not-tested", "no part is quiet enough to look for it");
  if (found.lines === 0) return judged("hum", false, "none in the quiet parts", { value: 0, limit: 0, unit: "lines" });
  const words = `${counted(found.lines, "line")} of ${found.mains} Hz and its multiples at ${shown(found.level, 1)} dBFS, steady in the quiet parts`;
  return judged("hum", true, words, { value: found.lines, limit: 0, unit: "lines", places: found.at });
};

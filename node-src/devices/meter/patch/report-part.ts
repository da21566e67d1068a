import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/**
 * Report: the face refuses it where nothing was measured, else a dialog asks where it is to stand. What it answers is kept until Node is there; then the face
 * tells Node the measurement, and the path last.
 *
 * Source: Max reference, savedialog (`name`: the file's name to begin with), conformpath (style `slash`, type `boot`).
 */
export function reportPart(): PatchPart {
  return {
    boxes: [
      message("reportAsk", "ask", [1120, 700]),
      message("reportName", "name Loudness.html, bang", [1120, 736]),
      object("reportDialog", "savedialog", [1120, 768]),
      object("reportSystem", "conformpath slash boot", [1120, 800]),
      object("reportTake", "t b l", [1120, 832]),
      object("reportHeld", "zl.reg", [1120, 864]),
      object("reportTell", "prepend tell", [1120, 896]),
    ],
    cords: [
      "report > reportAsk",
      "reportAsk > face",
      "face:1 > reportName",
      "reportName > reportDialog",
      "reportDialog:0 > reportSystem",
      "reportSystem:0 > reportTake",
      "reportTake:1 > reportHeld:1",
      "reportHeld:0 > reportTell",
      "reportTell > face",
      "face:0 > toNode:1",
    ],
  };
}

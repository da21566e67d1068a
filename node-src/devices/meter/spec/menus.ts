import { JUMPS, SPAN_ENDS, SPANS } from "#src/devices/meter/span/span-names.ts";
import { VIEW_NAMES } from "#src/devices/meter/spec/view-names.ts";
import type { ChoiceSpec } from "#src/model/device/device-spec.ts";

export const AT_START: ChoiceSpec = {
  kind: "choice",
  key: "atStart",
  longName: "Reset at Start",
  shortName: "Reset at Start",
  options: ["Off", "On"],
  initial: 0,
  visibility: "stored",
  info: "On: the measurement begins anew each time that the transport starts. Off: by the Reset button alone.",
};

export const VIEW: ChoiceSpec = {
  kind: "choice",
  key: "view",
  longName: "View",
  shortName: "View",
  options: VIEW_NAMES,
  initial: 0,
  visibility: "stored",
  info: "What the display shows. Loudness and its history are measured whatever it shows; the other views measure while they are shown, and begin when they are opened.",
};

export const SPAN: ChoiceSpec = {
  kind: "choice",
  key: "span",
  longName: "Measure",
  shortName: "Span",
  options: SPANS,
  initial: 0,
  visibility: "stored",
  info: "What one measurement spans. Everything: all since it began. Loop: the loop brace, from its start to its end. Section: from one locator to the next. The song's position decides, to the sample.",
};

export const AT_END: ChoiceSpec = {
  kind: "choice",
  key: "atEnd",
  longName: "At the End",
  shortName: "End",
  options: SPAN_ENDS,
  initial: 0,
  visibility: "stored",
  info: "What comes at the end of a loop or a section. Hold: the figures stand until Reset. Again: the next one is measured.",
};

export const AT_JUMP: ChoiceSpec = {
  kind: "choice",
  key: "atJump",
  longName: "Reset at Jump",
  shortName: "Jump",
  options: JUMPS,
  initial: 0,
  visibility: "stored",
  info: "Which jumps of the transport begin the measurement anew. All: each. Not Loop: each but that from the end of the loop brace to its start. Off: none.",
};

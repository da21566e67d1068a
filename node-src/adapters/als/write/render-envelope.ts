import type { LaneForm } from "#src/adapters/als/write/lane.ts";
import type { TextLine } from "#src/adapters/als/write/line-style.ts";

/** Lines of a whole new envelope. */
export function renderEnvelope(
  form: LaneForm,
  id: number,
  target: number,
  events: readonly string[],
  transformState: boolean,
): TextLine[] {
  return element(`${form.envelope} Id="${id}"`, [
    ...element("EnvelopeTarget", [line(`<PointeeId Value="${target}" />`)]),
    ...element("Automation", [...eventLines(events), ...(transformState ? transformLines() : [])]),
    ...(form.envelope === "ClipEnvelope" ? CLIP_LINES : []),
  ]);
}

/** Lines of an `Events` element. */
export function eventLines(events: readonly string[]): TextLine[] {
  return element("Events", events.map(line));
}

/** Lines of the state that Live keeps of a transformation being drawn, with none. Live writes it since 10.1. */
export function transformLines(): TextLine[] {
  return element("AutomationTransformViewState", [
    line('<IsTransformPending Value="false" />'),
    line("<TimeAndValueTransforms />"),
  ]);
}

/** An element around lines that move one level deeper. */
export function element(head: string, inside: readonly TextLine[]): TextLine[] {
  const name = head.split(" ")[0];
  return [line(`<${head}>`), ...inside.map(({ level, text }) => ({ level: level + 1, text })), line(`</${name}>`)];
}

function line(text: string): TextLine {
  return { level: 0, text };
}

/** What a clip's envelope has besides: it loops with its clip. Source: 36 clip envelopes saved by Live 11. */
const CLIP_LINES: readonly TextLine[] = [
  ...element("LoopSlot", [line("<Value />")]),
  ...element("ScrollerTimePreserver", [line('<LeftTime Value="0" />'), line('<RightTime Value="0" />')]),
];

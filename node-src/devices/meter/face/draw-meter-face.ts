import { type FaceSize, TEXT } from "#src/chassis/face/face-layout.ts";
import { fitWords, wrapWords } from "#src/chassis/face/parts/fit-words.ts";
import { switchedOff } from "#src/chassis/face/parts/switched-off.ts";
import type { MeterFace } from "#src/devices/meter/face/meter-face.ts";
import { standingWords } from "#src/devices/meter/face/standing-words.ts";
import type { MeterView } from "#src/devices/meter/face/views/meter-view.ts";
import { METER_VIEWS } from "#src/devices/meter/face/views/meter-views.ts";
import { VIEW_NAMES } from "#src/devices/meter/spec/view-names.ts";
import type { Painter } from "#src/ports/painter.ts";

/** State in, drawing calls out: the view that is chosen, and a line of words under it. A box that is too small stays empty. */
export function drawMeterFace(state: MeterFace, size: FaceSize, painter: Painter): void {
  const { width, height } = size;
  if (!(width >= SMALLEST.width && height >= SMALLEST.height)) return;
  const brush = state.enabled ? painter : switchedOff(painter);
  brush.rectangle(0, 0, Math.floor(width), Math.floor(height));
  brush.fill("lcdBackground");
  const view = viewOf(state);
  const notice = state.status.words;
  const room = width - 2 * EDGE;
  if (painter.textWidth(notice, TEXT.small) > room) {
    drawNotice(notice, room, brush);
    return;
  }
  view.draw(state, size, brush);
  const said = notice === "" ? (standingWords(state) ?? view.words(state)) : notice;
  brush.text(fitWords(said, room, TEXT.small, brush), EDGE, FOOT, { size: TEXT.small, ink: "textDim" });
}

/** Takes the display while it stands, as its way out comes last: what a long name does not leave room for in the line. */
function drawNotice(notice: string, room: number, painter: Painter): void {
  for (const [at, line] of wrapWords(notice, room, TEXT.line, NOTICE.lines, painter).entries())
    painter.text(line, EDGE, NOTICE.top + at * NOTICE.step, { size: TEXT.line, ink: "text" });
}

/** Whether a face looks otherwise than it did: what only another view shows is kept and not drawn. */
export function looksOtherwise(before: MeterFace, after: MeterFace): boolean {
  const seen = [...ALWAYS, ...viewOf(after).shows];
  return seen.some((part) => before[part] !== after[part]);
}

function viewOf({ view }: MeterFace): MeterView {
  return METER_VIEWS[VIEW_NAMES[view] ?? "Loudness"];
}

/** What is to be seen in every view. */
const ALWAYS = [
  "enabled",
  "status",
  "view",
  "state",
  "span",
  "held",
  "tested",
  "marks",
] as const satisfies readonly (keyof MeterFace)[];

/** Pixels. Source: house taste, tried at 1x and 2x. */
const SMALLEST = { width: 320, height: 100 } as const;
const EDGE = 6;
const FOOT = 101;
const NOTICE = { top: 17, step: 14, lines: 6 } as const;

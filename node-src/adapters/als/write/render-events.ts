import { SENTINEL_TIME } from "#src/adapters/als/read/read-envelope.ts";
import { formatTime, formatValue } from "#src/adapters/als/write/format-number.ts";
import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { CurvePoint, Handles } from "#src/dsp/bezier.ts";
import type { Parameter } from "#src/model/live-set.ts";

/** The events of an envelope, one text each, and the highest id among them. */
export interface RenderedEvents {
  readonly events: readonly string[];
  readonly highestId: number;
}

/**
 * The points of an envelope as Live's events: one before all time with the first value, then the points.
 * Points that the file held already keep their text and id; new ones get ids that are free in this list.
 */
export function renderEvents(
  points: readonly CurvePoint[],
  kind: Parameter["kind"],
  xml: XmlIndex,
  held: ReadonlyMap<CurvePoint, number>,
): RenderedEvents {
  const all = withSentinel(points);
  const kept = all.map((point, index) => keptEvent(point, all[index + 1], xml, held));
  // The event before all time says the same as the first point, digit for digit: it is kept only together with it.
  if (kept.length > 1 && kept[1] === null) kept[0] = null;
  const ids = kept.map((event) => (event === null ? null : xml.number(event, "Id")));
  let highestId = ids.reduce<number>((most, id) => Math.max(most, id ?? -1), -1);
  const events = all.map((point, index) => {
    const event = kept[index];
    if (event !== null && event !== undefined) return xml.bytes.toString("utf8", xml.start(event), xml.end(event));
    highestId += 1;
    return renderEvent(point, highestId, kind, index === 0 || index === all.length - 1);
  });
  return { events, highestId };
}

/** A value as the file can hold it: a switch, a whole number, or a 32-bit float. */
export function storedValue(kind: Parameter["kind"], value: number): number {
  if (kind === "boolean") return value >= SWITCH_POINT ? 1 : 0;
  return kind === "integer" ? Math.round(value) : Number(formatValue(value));
}

const SWITCH_POINT = 0.5;

/** The first value before all time, and the points; of a list that starts there already only what follows counts. */
export function withSentinel(points: readonly CurvePoint[]): CurvePoint[] {
  const first = points[0];
  if (first === undefined) return [];
  if (first.time > SENTINEL_TIME) return [{ time: SENTINEL_TIME, value: first.value }, ...points];
  const next = points[1];
  if (next === undefined || next.value === first.value) return [...points];
  return [{ time: SENTINEL_TIME, value: next.value }, ...points.slice(1)];
}

/** The event of a point that is still as the file has it; a bend needs a point behind it. */
function keptEvent(
  point: CurvePoint,
  next: CurvePoint | undefined,
  xml: XmlIndex,
  held: ReadonlyMap<CurvePoint, number>,
): number | null {
  const event = held.get(point);
  if (event === undefined || (next === undefined && point.curve !== undefined)) return null;
  return xml.number(event, "Id") === null ? null : event;
}

function renderEvent(point: CurvePoint, id: number, kind: Parameter["kind"], straight: boolean): string {
  const head = `Id="${id}" Time="${formatTime(point.time)}"`;
  const value = storedValue(kind, point.value);
  if (kind === "boolean") return `<BoolEvent ${head} Value="${value === 1}" />`;
  if (kind === "integer") return `<EnumEvent ${head} Value="${formatTime(value)}" />`;
  const curve = straight || point.curve === undefined ? "" : renderHandles(point.curve);
  return `<FloatEvent ${head} Value="${formatValue(point.value)}"${curve} />`;
}

function renderHandles({ x1, y1, x2, y2 }: Handles): string {
  return [
    ` CurveControl1X="${formatTime(x1)}"`,
    ` CurveControl1Y="${formatTime(y1)}"`,
    ` CurveControl2X="${formatTime(x2)}"`,
    ` CurveControl2Y="${formatTime(y2)}"`,
  ].join("");
}

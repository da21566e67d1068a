import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { structureProblems } from "#src/adapters/als/check/structure-problems.ts";
import type { IndexedSet } from "#src/adapters/als/locate/opened-set.ts";
import { indexPointees } from "#src/adapters/als/locate/pointees.ts";
import { openSet, type SetVersion } from "#src/adapters/als/locate/set-version.ts";
import { SENTINEL_TIME } from "#src/adapters/als/read/read-envelope.ts";
import { findLane, type Lane } from "#src/adapters/als/write/lane.ts";
import type { PlannedLane } from "#src/adapters/als/write/plan-writes.ts";
import { storedValue, withSentinel } from "#src/adapters/als/write/render-events.ts";
import { differsOnlyBySplices, type Splice } from "#src/adapters/als/write/splice.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";

/** What was asked of a copy, and the set it was made from. */
export interface Expectation {
  readonly original: XmlIndex;
  readonly version: SetVersion;
  readonly splices: readonly Splice[];
  readonly planned: readonly PlannedLane[];
}

/**
 * Compares the text of a copy, as it is read from the disk, with what was asked: the envelopes point by point, every other
 * byte, and that nothing Live would refuse has come in.
 *
 * Answers the largest difference of a value in raw units, and what each lane holds now.
 * @throws AlsRefusal `read-back-differs` with the first difference.
 */
export function readBack(text: Buffer, name: string, expected: Expectation): ReadBack {
  if (!differsOnlyBySplices(expected.original.bytes, text, expected.splices)) {
    throw differs(name, "bytes outside the envelopes changed");
  }
  const { xml, version } = openSet(text, name);
  const pointees = indexPointees(xml);
  checkStructure(name, structureProblems(xml, version, pointees), expected);
  const there = expected.planned.map(({ lane }) => findLane(xml, pointees, lane.address, name));
  const errors = expected.planned.map(({ points }, index) => largestDifference(withSentinel(points), there[index]!));
  const maximumError = errors.reduce((most, error) => Math.max(most, error), 0);
  if (!Number.isFinite(maximumError)) throw differs(name, "an envelope came back with other points");
  return { maximumError, lanes: there.map(shownPoints), set: { text, xml, version } };
}

/** What the disk gave back, lane by lane, as `read` shows it. */
export interface ReadBack {
  readonly maximumError: number;
  readonly lanes: readonly Envelope[];
  readonly set: IndexedSet;
}

/** What a lane holds without the point before all time, unless it holds nothing else. */
export function shownPoints({ held }: Lane): Envelope {
  const points = [...held.keys()];
  const sentinel = points.length > 1 && points[0]!.time <= SENTINEL_TIME;
  return sentinel ? points.slice(1) : points;
}

/** Problems that the original had already are its own. */
function checkStructure(name: string, found: readonly string[], { original, version }: Expectation): void {
  if (found.length === 0) return;
  const own = new Set(structureProblems(original, version, indexPointees(original)));
  const fresh = found.find((problem) => !own.has(problem));
  if (fresh !== undefined) throw differs(name, fresh);
}

/** Largest difference in value, `Infinity` where number, times, bends or values are not those that were to be stored. */
function largestDifference(asked: readonly CurvePoint[], { held, kind, parameter, envelope }: Lane): number {
  const got = [...held.keys()];
  if (asked.length === 0)
    return envelope === NONE || (got.length === 1 && parameter !== NONE) ? 0 : Number.POSITIVE_INFINITY;
  if (got.length !== asked.length) return Number.POSITIVE_INFINITY;
  return asked.reduce((most, point, index) => {
    const back = got[index]!;
    const bends = kind === "float" && index > 0 && index < asked.length - 1;
    const same = back.time === point.time && isStored(back, point, kind) && (!bends || sameBend(back, point));
    return same ? Math.max(most, Math.abs(back.value - point.value)) : Number.POSITIVE_INFINITY;
  }, 0);
}

function isStored(back: CurvePoint, point: CurvePoint, kind: Lane["kind"]): boolean {
  return back.value === point.value || back.value === storedValue(kind, point.value);
}

function sameBend({ curve: one }: CurvePoint, { curve: other }: CurvePoint): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.x1 === other.x1 && one.y1 === other.y1 && one.x2 === other.x2 && one.y2 === other.y2;
}

function differs(name: string, what: string): AlsRefusal {
  return new AlsRefusal(
    "read-back-differs",
    `“${basename(name)}” was not kept, because reading it back showed that ${what}: the set may hold something unknown, so save it again in Live and retry.`,
  );
}

import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { clipSpots } from "#src/adapters/als/locate/clip-spots.ts";
import { isInside, type Pointees } from "#src/adapters/als/locate/pointees.ts";
import { liveSetOf } from "#src/adapters/als/locate/set-version.ts";
import { trackElements } from "#src/adapters/als/locate/track-elements.ts";
import { readEvent } from "#src/adapters/als/read/read-envelope.ts";
import { parameterKind } from "#src/adapters/als/read/read-parameter.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** Which lane is meant. */
export type LaneAddress = Pick<EnvelopeWrite, "track" | "target" | "place">;

/** Where one parameter's envelope is kept, and what it holds. */
export interface Lane {
  readonly address: LaneAddress;
  /** The track, or the clip, that holds the list of envelopes. */
  readonly owner: number;
  readonly form: LaneForm;
  /** The parameter's element. */
  readonly parameter: number;
  readonly kind: Parameter["kind"];
  /** The value set by hand. */
  readonly resting: number;
  /** The envelope that is there; `NONE` where there is none. */
  readonly envelope: number;
  /** What it holds, sentinel included, each point with its event's element. */
  readonly held: ReadonlyMap<CurvePoint, number>;
}

/** The two kinds of list: element names, and what an owner holds after the list, for a set that lacks it. */
export interface LaneForm {
  readonly list: "AutomationEnvelopes" | "Envelopes";
  readonly envelope: "AutomationEnvelope" | "ClipEnvelope";
  readonly before: readonly string[];
}

const ARRANGEMENT: LaneForm = {
  list: "AutomationEnvelopes",
  envelope: "AutomationEnvelope",
  before: ["TrackGroupId", "TrackUnfolded", "DeviceChain"],
};

const SESSION: LaneForm = {
  list: "Envelopes",
  envelope: "ClipEnvelope",
  before: ["ScrollerTimePreserver", "TimeSelection", "Legato", "Disabled", "IsWarped", "SampleRef", "Notes"],
};

/**
 * Finds the lane a write means.
 * @throws AlsRefusal where the track, the clip or the parameter is not there.
 */
export function findLane(xml: XmlIndex, pointees: Pointees, address: LaneAddress, path: string): Lane {
  const name = basename(path);
  const track = trackElements(xml, liveSetOf(xml)).find(({ id }) => id === address.track)?.element;
  if (track === undefined) {
    throw new AlsRefusal(
      "track-unknown",
      `“${name}” has no track with the id ${address.track}: list its tracks with "steadyhand set".`,
    );
  }
  const target = pointees.elementOf(address.target);
  if (target === NONE || !isInside(xml, target, track) || xml.name(target) !== "AutomationTarget") {
    throw new AlsRefusal(
      "parameter-unknown",
      `“${name}” has no parameter with the target ${address.target} in that track: list its parameters with "steadyhand set".`,
    );
  }
  const owner = address.place.kind === "arrangement" ? track : sessionClip(xml, track, address.place.slot, name);
  const form = address.place.kind === "arrangement" ? ARRANGEMENT : SESSION;
  const envelope = findEnvelope(xml, owner, form, address.target);
  const parameter = xml.parent(target);
  const held = heldPoints(xml, envelope, name);
  const kind = heldKind(xml, envelope) ?? parameterKind(xml, parameter);
  const manual =
    kind === "boolean" ? Number(xml.text(parameter, "Manual") === "true") : xml.childNumber(parameter, "Manual");
  return { address, owner, form, parameter, kind, resting: manual ?? 0, envelope, held };
}

const EVENT_KINDS: Readonly<Record<string, Lane["kind"]>> = {
  FloatEvent: "float",
  EnumEvent: "integer",
  BoolEvent: "boolean",
};

/** Kinds of event are never mixed in one envelope, so those that are there decide. */
function heldKind(xml: XmlIndex, envelope: number): Lane["kind"] | undefined {
  const [first] = xml.children(xml.path(envelope, "Automation", "Events"));
  return first === undefined ? undefined : EVENT_KINDS[xml.name(first)];
}

function sessionClip(xml: XmlIndex, track: number, slot: number, name: string): number {
  const found = clipSpots(xml, track).find((spot) => spot.place === "session" && spot.slot === slot);
  if (found === undefined) {
    throw new AlsRefusal(
      "clip-unknown",
      `“${name}” has no clip in slot ${slot + 1} of that track: choose a slot that holds one.`,
    );
  }
  return found.clip;
}

function findEnvelope(xml: XmlIndex, owner: number, form: LaneForm, target: number): number {
  const envelopes = xml.childrenNamed(xml.path(owner, form.list, "Envelopes"), form.envelope);
  return envelopes.find((each) => xml.childNumber(xml.child(each, "EnvelopeTarget"), "PointeeId") === target) ?? NONE;
}

function heldPoints(xml: XmlIndex, envelope: number, name: string): ReadonlyMap<CurvePoint, number> {
  if (envelope === NONE) return new Map();
  const list = xml.path(envelope, "Automation", "Events");
  if (list === NONE) throw unreadableEnvelope(name);
  const pairs = xml.children(list).map((event): [CurvePoint, number] => {
    const point = readEvent(xml, event);
    if (point === null) throw unreadableEnvelope(name);
    return [point, event];
  });
  return new Map(pairs.sort(([one], [other]) => one.time - other.time));
}

function unreadableEnvelope(name: string): AlsRefusal {
  return new AlsRefusal(
    "live-set-damaged",
    `“${name}” holds an unreadable envelope where the new one would go: clear it in Live and save the set.`,
  );
}

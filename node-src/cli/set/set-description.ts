import { type MissingFile, missingFiles } from "#src/cli/set/missing-files.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import type {
  Clip,
  ClipPlace,
  Device,
  LiveSet,
  Parameter,
  ParameterEnvelope,
  TimeSignature,
  Track,
  TrackKind,
} from "#src/model/live-set.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/**
 * What `steadyhand set --json` prints: a stable contract. Times are beats, `warpMarkers` pair seconds of the file with
 * beats, `gain` is a linear factor, values are raw. A number that is not finite is `null`.
 *
 * The points of an envelope are all that the file holds, with the one at -63072000 beats that Live sets before all
 * time; the numbers that bend a segment are left out.
 */
export function describeSet(set: LiveSet, roles: ReadonlyMap<number, RoleGuess>): SetDescription {
  return {
    creator: set.creator,
    tempo: finite(set.tempo),
    timeSignature: set.timeSignature,
    tracks: set.tracks.map((track, index) => ({
      ...describeTrack(track, roles.get(track.id)!),
      number: index + 1,
    })),
    locators: set.locators.map(({ time, name }) => ({ time: finite(time), name })),
    scenes: set.scenes.map(({ name }) => ({ name })),
    missing: missingFiles(set),
    warnings: set.warnings,
  };
}

export interface SetDescription {
  readonly creator: string;
  readonly tempo: number | null;
  readonly timeSignature: TimeSignature;
  readonly tracks: readonly TrackDescription[];
  readonly locators: readonly { readonly time: number | null; readonly name: string }[];
  readonly scenes: readonly { readonly name: string }[];
  /** Each file once: as the set names it, why it was not opened, and the paths that were looked at. */
  readonly missing: readonly MissingFile[];
  /** What the other commands warn of too, one sentence each. */
  readonly warnings: readonly string[];
}

export interface TrackDescription {
  /** From 1, as `--track` takes it. */
  readonly number: number;
  readonly name: string;
  readonly kind: TrackKind;
  /** What it plays, as the user says or as far as its name, group, devices and notes do: one of `TRACK_ROLES`. */
  readonly role: TrackRole;
  /** From 0, nothing said, to 1, said by the user. */
  readonly roleConfidence: number;
  readonly clips: readonly ClipDescription[];
  readonly devices: readonly DeviceDescription[];
  readonly envelopes: readonly EnvelopeDescription[];
}

/** `file` is the path found, else the name the set gives; a MIDI clip has none, and neither markers nor a gain. */
export interface ClipDescription {
  readonly name: string;
  readonly kind: Clip["kind"];
  readonly in: ClipPlace;
  readonly start: number | null;
  readonly end: number | null;
  readonly loop: {
    readonly on: boolean;
    readonly start: number | null;
    readonly end: number | null;
    readonly startRelative: number | null;
  };
  readonly file: string | null;
  readonly missing: boolean;
  readonly warped: boolean;
  readonly warpMarkers: readonly Pair[];
  readonly gain: number | null;
}

/** `nested` holds the devices of a rack's chains in order; it is there for racks only. */
export interface DeviceDescription {
  readonly name: string;
  readonly class: string;
  readonly parameters: readonly ParameterDescription[];
  readonly nested?: readonly DeviceDescription[];
}

export interface ParameterDescription {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
}

/** `clip` names the clip that holds the envelope; `null` for a lane of the arrangement. */
export interface EnvelopeDescription {
  readonly parameter: string;
  readonly in: ClipPlace;
  readonly clip: string | null;
  readonly points: readonly Pair[];
}

type Pair = readonly [number | null, number | null];

const HUNDREDTHS = 100;

function describeTrack(
  { name, kind, clips, devices, envelopes }: Track,
  { role, confidence }: RoleGuess,
): Omit<TrackDescription, "number"> {
  return {
    name,
    kind,
    role,
    roleConfidence: Math.round(HUNDREDTHS * confidence) / HUNDREDTHS,
    clips: clips.map(describeClip),
    devices: devices.map(describeDevice),
    envelopes: [
      ...envelopes.map((envelope) => describeEnvelope(envelope, "arrangement", null)),
      ...clips.flatMap((clip) => clip.envelopes.map((envelope) => describeEnvelope(envelope, clip.place, clip.name))),
    ],
  };
}

function describeClip(clip: Clip): ClipDescription {
  const { on, start, end, startRelative } = clip.loop;
  const base = {
    name: clip.name,
    kind: clip.kind,
    in: clip.place,
    start: finite(clip.start),
    end: finite(clip.end),
    loop: { on, start: finite(start), end: finite(end), startRelative: finite(startRelative) },
  };
  if (clip.kind === "midi") return { ...base, file: null, missing: false, warped: false, warpMarkers: [], gain: null };
  return {
    ...base,
    file: clip.sample.path ?? clip.sample.name,
    missing: clip.sample.path === null,
    warped: clip.warped,
    warpMarkers: clip.warpMarkers.map(({ seconds, beats }) => [finite(seconds), finite(beats)]),
    gain: finite(clip.gain),
  };
}

function describeDevice({ name, className, parameters, nested }: Device): DeviceDescription {
  const device = { name, class: className, parameters: parameters.map(describeParameter) };
  return nested.length === 0 ? device : { ...device, nested: nested.map(describeDevice) };
}

function describeParameter({ name, value, unit }: Parameter): ParameterDescription {
  return { name, value: finite(value), unit };
}

function describeEnvelope(envelope: ParameterEnvelope, place: ClipPlace, clip: string | null): EnvelopeDescription {
  const { parameter, points, initial } = envelope;
  const first: Breakpoint[] = initial === undefined ? [] : [{ time: BEFORE_ALL_TIME, value: initial }];
  return {
    parameter,
    in: place,
    clip,
    points: [...first, ...points].map(({ time, value }) => [finite(time), finite(value)]),
  };
}

/** Where Live puts the first event of an envelope. Source: every envelope of the sets surveyed, Live 9 to 12. */
const BEFORE_ALL_TIME = -63072000;

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

import { readFadedEdges, readFades } from "#src/adapters/als/read/clip/read-fades.ts";
import { readNotes } from "#src/adapters/als/read/clip/read-notes.ts";
import { readEnvelope } from "#src/adapters/als/read/read-envelope.ts";
import { isReversed, readSample } from "#src/adapters/als/read/sample/read-sample.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type {
  AudioClip,
  Clip,
  ClipLoop,
  ClipPlace,
  ParameterEnvelope,
  WarpMarker,
  WarpMode,
} from "#src/model/live-set.ts";

/** Where a clip was found. */
export interface ClipSpot {
  readonly track: number;
  readonly place: ClipPlace;
  readonly slot: number | null;
}

/** Warp modes by their number in the file. Source: the sets surveyed; 5 stands with exactly the .rx2 files. */
const WARP_MODES: readonly WarpMode[] = ["beats", "tones", "texture", "re-pitch", "complex", "rex", "complex-pro"];

/** Reads an `AudioClip` or a `MidiClip`; `null` with a warning where its times cannot be read. */
export function readClip(context: SetContext, clip: number, spot: ClipSpot): Clip | null {
  const { xml, warnings } = context;
  const name = xml.text(clip, "Name") ?? "";
  const start = xml.childNumber(clip, "CurrentStart");
  const end = xml.childNumber(clip, "CurrentEnd");
  const loop = readLoop(xml, clip);
  if (start === null || end === null || loop === null) {
    warnings.push(`Clip "${name}" has unreadable times and was left out.`);
    return null;
  }
  const base = {
    name,
    place: spot.place,
    slot: spot.slot,
    start,
    end,
    disabled: xml.text(clip, "Disabled") === "true",
    loop,
    envelopes: xml
      .children(xml.path(clip, "Envelopes", "Envelopes"))
      .map((envelope) => readEnvelope(context, envelope, spot.track))
      .filter((envelope) => envelope !== null),
  };
  if (xml.name(clip) === "MidiClip") return { ...base, kind: "midi", notes: readNotes(xml, clip) };
  const audio = readAudio(context, clip, name);
  if (audio === null) return null;
  const gainEnvelope = base.envelopes.find(movesGain);
  return { ...base, ...audio, ...(gainEnvelope === undefined ? {} : { gainEnvelope }) };
}

/** Source: the sets surveyed, Live 9 to 12: a clip's gain envelope points at this of its track's sequencer, 1 is neutral. */
function movesGain({ parameter, points, initial = 1 }: ParameterEnvelope): boolean {
  const gain = parameter.endsWith("MainSequencer/VolumeModulationTarget");
  return gain && (initial !== 1 || points.some(({ value }) => value !== 1));
}

type AudioPart = Pick<
  AudioClip,
  | "kind"
  | "sample"
  | "warped"
  | "warpMode"
  | "warpMarkers"
  | "gain"
  | "reversed"
  | "pitch"
  | "fades"
  | "fadedEdges"
  | "beatsEnvelope"
>;

function readAudio(context: SetContext, clip: number, name: string): AudioPart | null {
  const { xml, warnings } = context;
  const warpMarkers = readWarpMarkers(xml, clip);
  if (warpMarkers === null) {
    warnings.push(`Clip "${name}" has unreadable warp markers and was left out.`);
    return null;
  }
  const sampleRef = xml.child(clip, "SampleRef");
  const fades = readFades(xml, clip);
  const fadedEdges = readFadedEdges(xml, clip);
  const beatsEnvelope = readBeatsEnvelope(xml, clip);
  return {
    kind: "audio",
    sample: readSample(context, sampleRef),
    warped: xml.text(clip, "IsWarped") === "true",
    warpMode: WARP_MODES[xml.childNumber(clip, "WarpMode") ?? 0] ?? "beats",
    warpMarkers,
    gain: xml.childNumber(clip, "SampleVolume") ?? 1,
    reversed: isReversed(xml, sampleRef),
    pitch: { coarse: xml.childNumber(clip, "PitchCoarse") ?? 0, fine: xml.childNumber(clip, "PitchFine") ?? 0 },
    ...(fades === undefined ? {} : { fades }),
    ...(fadedEdges === undefined ? {} : { fadedEdges }),
    ...(beatsEnvelope === undefined ? {} : { beatsEnvelope }),
  };
}

/** Source: `TransientEnvelope` of 401 clips in five sets of Live 9 to 12, 100 in all; Ableton, Live 12 manual, "Beats Mode". */
function readBeatsEnvelope(xml: XmlIndex, clip: number): number | undefined {
  const held = xml.childNumber(clip, "TransientEnvelope") ?? WHOLE;
  const isBeats = xml.text(clip, "IsWarped") === "true" && xml.childNumber(clip, "WarpMode") === 0;
  return isBeats && held < WHOLE ? held : undefined;
}

const WHOLE = 100;

function readLoop(xml: XmlIndex, clip: number): ClipLoop | null {
  const loop = xml.child(clip, "Loop");
  const start = xml.childNumber(loop, "LoopStart");
  const end = xml.childNumber(loop, "LoopEnd");
  const startRelative = xml.childNumber(loop, "StartRelative") ?? 0;
  if (start === null || end === null) return null;
  return { on: xml.text(loop, "LoopOn") === "true", start, end, startRelative };
}

/** Markers in rising time, Live's hidden last one included. */
function readWarpMarkers(xml: XmlIndex, clip: number): WarpMarker[] | null {
  const list = xml.child(clip, "WarpMarkers");
  if (list === NONE) return [];
  const markers: WarpMarker[] = [];
  for (const marker of xml.childrenNamed(list, "WarpMarker")) {
    const seconds = xml.number(marker, "SecTime");
    const beats = xml.number(marker, "BeatTime");
    if (seconds === null || beats === null) return null;
    markers.push({ seconds, beats });
  }
  return markers.sort((one, other) => one.beats - other.beats);
}

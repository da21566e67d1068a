import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";
import type { WarpPoint } from "#examples/song/lead-clips.ts";
import type { Beats, LinearGain } from "#src/model/units.ts";

/** A sample in the project's `Samples/Recorded`. */
export interface Sample {
  readonly file: string;
  readonly bytes: number;
  readonly frames: number;
  readonly sampleRate: number;
}

export interface AudioClipSpec {
  readonly name: string;
  readonly sample: Sample;
  /** Arrangement beats; a session clip starts at 0. */
  readonly start: Beats;
  readonly end: Beats;
  /** Content beats when warped, seconds of the file when not. */
  readonly loopStart: number;
  readonly loopEnd: number;
  readonly loopOn: boolean;
  readonly warped: boolean;
  readonly warpMarkers: readonly WarpPoint[];
  readonly warpMode: 0 | 6;
  readonly gain: LinearGain;
  readonly colour: number;
}

/** An audio clip with the elements that Live 12.3 writes. `id` is its number among its neighbours. */
export function audioClip(id: number, spec: AudioClipSpec): Element {
  return element("AudioClip", { Id: id, Time: spec.start }, [
    ...values({ LomId: 0, LomIdView: 0, CurrentStart: spec.start, CurrentEnd: spec.end }),
    loop(spec),
    ...values({ Name: spec.name, Annotation: "", Color: spec.colour, LaunchMode: 0, LaunchQuantisation: 0 }),
    group("TimeSignature", group("TimeSignatures", element("RemoteableTimeSignature", { Id: 0 }, values(FOUR_FOUR)))),
    group("Envelopes", element("Envelopes")),
    group("ScrollerTimePreserver", ...values({ LeftTime: spec.loopStart, RightTime: spec.loopEnd })),
    group("TimeSelection", ...values({ AnchorTime: spec.loopStart, OtherTime: spec.loopStart })),
    ...values({ Legato: false, Ram: false }),
    group("GrooveSettings", ...values({ GrooveId: -1 })),
    ...values({ Disabled: false, VelocityAmount: 0 }),
    followAction(),
    grid(),
    ...values({ FreezeStart: 0, FreezeEnd: 0, IsWarped: spec.warped, TakeId: 1 }),
    scaleInformation(),
    ...values({ IsInKey: true }),
    sampleReference(spec.sample),
    group("Onsets", element("UserOnsets"), ...values({ HasUserOnsets: false })),
    ...values({ WarpMode: spec.warpMode, ...WARP_SETTINGS }),
    group("Fades", ...values(NO_FADES)),
    ...values({ PitchCoarse: 0, PitchFine: 0, SampleVolume: spec.gain }),
    warpMarkers(spec.warpMarkers),
    element("SavedWarpMarkersForStretched"),
    ...values({ MarkersGenerated: true, IsSongTempoLeader: false }),
  ]);
}

export function followAction(): Element {
  return group(
    "FollowAction",
    ...values({ FollowTime: 4, IsLinked: true, LoopIterations: 1, FollowActionA: 4, FollowActionB: 0 }),
    ...values({ FollowChanceA: 100, FollowChanceB: 0, JumpIndexA: 1, JumpIndexB: 1, FollowActionEnabled: false }),
  );
}

export function grid(): Element {
  const fixed = {
    FixedNumerator: 1,
    FixedDenominator: 16,
    GridIntervalPixel: 20,
    Ntoles: 2,
    SnapToGrid: true,
    Fixed: false,
  };
  return group("Grid", ...values(fixed));
}

/** The song is in C major. */
export function scaleInformation(): Element {
  return group("ScaleInformation", ...values({ Root: 0, Name: 0 }));
}

const FOUR_FOUR = { Numerator: 4, Denominator: 4, Time: 0 };

/** Live's own defaults. */
const WARP_SETTINGS = {
  GranularityTones: 30,
  GranularityTexture: 65,
  FluctuationTexture: 25,
  TransientResolution: 6,
  TransientLoopMode: 2,
  TransientEnvelope: 100,
  ComplexProFormants: 100,
  ComplexProEnvelope: 128,
  Sync: true,
  HiQ: true,
  Fade: true,
};

const NO_FADES = {
  FadeInLength: 0,
  FadeOutLength: 0,
  ClipFadesAreInitialized: true,
  CrossfadeInState: 0,
  FadeInCurveSkew: 0,
  FadeInCurveSlope: 0,
  FadeOutCurveSkew: 0,
  FadeOutCurveSlope: 0,
  IsDefaultFadeIn: true,
  IsDefaultFadeOut: true,
};

function loop(spec: AudioClipSpec): Element {
  const { loopStart, loopEnd, loopOn } = spec;
  const hidden = { OutMarker: loopEnd, HiddenLoopStart: loopStart, HiddenLoopEnd: loopEnd };
  return group(
    "Loop",
    ...values({ LoopStart: loopStart, LoopEnd: loopEnd, StartRelative: 0, LoopOn: loopOn, ...hidden }),
  );
}

function warpMarkers(points: readonly WarpPoint[]): Element {
  const markers = points.map(([seconds, beats], id) =>
    element("WarpMarker", { Id: id, SecTime: seconds, BeatTime: beats }),
  );
  return element("WarpMarkers", {}, markers);
}

/** When every sample of the project was last changed, seconds since 1970: a round moment, so that the set is always the same. */
export const SAMPLE_DATE = 1767225600;

/** The path relative to the project leads; the other is Live's stub form, as in its factory sets. */
function sampleReference(sample: Sample): Element {
  const path = `Samples/Recorded/${sample.file}`;
  return group(
    "SampleRef",
    group(
      "FileRef",
      ...values({ RelativePathType: 3, RelativePath: path, Path: `/${sample.file}`, Type: 2 }),
      ...values({ LivePackName: "", LivePackId: "", OriginalFileSize: sample.bytes, OriginalCrc: 0 }),
      ...values({ SourceHint: "" }),
    ),
    ...values({ LastModDate: SAMPLE_DATE }),
    element("SourceContext"),
    ...values({ SampleUsageHint: 0, DefaultDuration: sample.frames, DefaultSampleRate: sample.sampleRate }),
    ...values({ SamplesToAutoWarp: 0 }),
  );
}

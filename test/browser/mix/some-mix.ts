import type { MaskingRow, MixView, MoveRow, TrackRow } from "#src/browser/mix/mix-view.ts";
import { MIX_STAGES } from "#src/model/mix/mix-move.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";

/** A track of a mix as the window shows it, with what the test says of it. */
export function trackRow(id: number, name: string, own: Partial<TrackRow> = {}): TrackRow {
  return {
    id,
    name,
    depth: 0,
    kind: "audio",
    role: "unknown",
    confidence: 0.8,
    by: "name",
    locked: false,
    heard: "recording",
    why: null,
    integrated: -20.4,
    truePeak: -6.1,
    ...own,
  };
}

/** A move as the window shows it before Apply. */
export function moveRow(key: number, track: number, own: Partial<MoveRow> = {}): MoveRow {
  return {
    key,
    id: `gain-${key}`,
    stage: "gain",
    track,
    kind: "fader",
    device: null,
    size: -2.5,
    unit: "dB",
    confidence: 0.7,
    sentence: "Turn it down by 2.5 dB: it stands 4 dB over its range.",
    evidence: "-14.1 LU below the mix, where its role lies at -20 to -17.",
    predicted: { measure: "loudness re mix", before: -14.1, after: -16.6, unit: "LU" },
    measured: null,
    outcome: "proposed",
    why: null,
    wayBack: null,
    accepted: true,
    ...own,
  };
}

const DRUMS = trackRow(1, "Drums", { kind: "group", role: "drums", by: "kind", confidence: 1 });
const TRACKS = [
  DRUMS,
  trackRow(2, "Kick", { depth: 1, role: "kick", confidence: 0.93, integrated: -17.9, truePeak: -2.2 }),
  trackRow(3, "Snare", { depth: 1, role: "snare", confidence: 0.88, truePeak: -1.1 }),
  trackRow(4, "Bass DI", { role: "bass", by: "device", locked: true }),
  trackRow(5, "Lead Vox", { role: "lead-vocal", by: "user", confidence: 1, integrated: -15.2 }),
  trackRow(6, "Pad", { kind: "midi", role: "pad", by: "sound", confidence: 0.41 }),
  trackRow(7, "Serum lead", {
    kind: "midi",
    role: "lead-synth",
    heard: "no",
    why: "An instrument is not heard: freeze the track, or drop its bounce here.",
    integrated: null,
    truePeak: null,
  }),
];

const MASKING: readonly MaskingRow[] = [
  {
    masker: 6,
    maskee: 5,
    loss: 8.4,
    low: 320,
    high: 2400,
    bars: [
      [5, 12],
      [21, 36],
      [40, 40],
    ],
  },
  { masker: 4, maskee: 2, loss: 3.1, low: 48, high: 110, bars: [[1, 36]] },
];

const MOVES = [
  moveRow(0, 2, { sentence: "Turn “Kick” down by 2.5 dB: it stands 4 dB over its range." }),
  moveRow(1, 6, { sentence: "Turn “Pad” down by 1.5 dB.", size: -1.5, accepted: false }),
  moveRow(2, 6, {
    id: "eq-pad-bell",
    stage: "eq",
    kind: "bell",
    device: "EQ Eight",
    size: -3,
    confidence: 0.55,
    sentence: "Cut “Pad” by 3 dB at 1.1 kHz: it hides “Lead Vox” there in bars 5 to 12.",
    evidence: "“Lead Vox” loses 8.4 phon to “Pad” from 320 Hz to 2.4 kHz.",
    predicted: { measure: "loss to Pad", before: 8.4, after: 4.9, unit: "phon" },
  }),
  moveRow(3, 3, { id: "dyn-snare", stage: "dynamics", kind: "compressor", device: "Compressor", confidence: 0.35 }),
];

/** A small mix after Analyse, with what the test changes. */
export function someMix(own: Partial<MixView> = {}): MixView {
  return {
    revision: 1,
    set: "Night drive",
    heard: { from: 1, to: 40 },
    status: { kind: "done", words: "7 tracks heard, 4 moves proposed.", done: null },
    before: { integrated: -16.2, loudnessRange: 6.4, truePeak: -0.3 },
    after: null,
    tracks: TRACKS,
    masking: MASKING,
    findings: [{ code: "masked", tracks: [6, 5], evidence: "“Pad” takes 8.4 phon off “Lead Vox”." }],
    moves: MOVES,
    verdict: "Two things stand out: the kick is loud, and the pad hides the voice.",
    may: { apply: true, revert: false },
    roles: TRACK_ROLES,
    ...own,
  };
}

/** A mix of as many tracks and moves, and a masked pair for each ten tracks, each with twenty stretches. */
export function bigMix(tracks: number, moves: number): MixView {
  return someMix({
    heard: { from: 1, to: 160 },
    tracks: Array.from({ length: tracks }, (_, at) =>
      trackRow(at, `Track ${at + 1} of a large arrangement`, {
        depth: at % 8 === 0 ? 0 : 1,
        kind: at % 8 === 0 ? "group" : "audio",
        role: TRACK_ROLES[at % TRACK_ROLES.length]!,
      }),
    ),
    masking: Array.from({ length: Math.floor(tracks / 10) }, (_, at) => ({
      masker: at,
      maskee: at + 1,
      loss: 9 - at / 10,
      low: 200,
      high: 3000,
      bars: Array.from({ length: 20 }, (_, stretch) => [1 + 8 * stretch, 4 + 8 * stretch] as const),
    })),
    moves: Array.from({ length: moves }, (_, at) =>
      moveRow(at, at % Math.max(1, tracks), { stage: MIX_STAGES[Math.floor((at * MIX_STAGES.length) / moves)]! }),
    ),
  });
}

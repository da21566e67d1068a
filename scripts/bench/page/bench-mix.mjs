import { mixWindowPage } from "#src/browser/mix/mix-window-page.ts";
import { MIX_STAGES } from "#src/model/mix/mix-move.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";

/** The window of a mix with 200 tracks, 150 moves and 20 masked pairs. */
export function benchMix() {
  return mixWindowPage({ view: view(1), theme: {} });
}

/** Has the window show a view in which half of the moves are no longer accepted. */
export function laterView() {
  const { moves, ...rest } = view(2);
  const later = { ...rest, moves: moves.map((move, at) => ({ ...move, accepted: at % 2 === 0 })) };
  return `steadyhandSheet(${JSON.stringify({ view: later })})`;
}

function view(revision) {
  return {
    revision,
    set: "A large arrangement",
    heard: { from: 1, to: 160 },
    status: { kind: "done", words: "", done: null },
    before: { integrated: -16, loudnessRange: 7, truePeak: -1 },
    after: null,
    tracks: Array.from({ length: 200 }, (_, id) => track(id)),
    masking: Array.from({ length: 20 }, (_, at) => pair(at)),
    findings: [],
    moves: Array.from({ length: 150 }, (_, key) => move(key)),
    verdict: "What is proposed is to be tried by ear.",
    may: { apply: true, revert: false },
    roles: TRACK_ROLES,
  };
}

function track(id) {
  const grouped = id % 8 > 0;
  return {
    ...{
      id,
      name: `Track ${id + 1} of a large arrangement`,
      depth: grouped ? 1 : 0,
      kind: grouped ? "audio" : "group",
    },
    ...{ role: TRACK_ROLES[id % TRACK_ROLES.length], confidence: 0.8, by: "name", locked: false },
    ...{ heard: "recording", why: null, integrated: -20 - (id % 9), truePeak: -6 },
  };
}

function pair(at) {
  const bars = Array.from({ length: 20 }, (_, stretch) => [1 + 8 * stretch, 4 + 8 * stretch]);
  return { masker: at, maskee: at + 1, loss: 9 - at / 10, low: 200, high: 3000, bars };
}

function move(key) {
  return {
    ...{ key, id: `gain-${key}`, stage: MIX_STAGES[Math.floor((key * MIX_STAGES.length) / 150)], track: key },
    ...{ kind: "fader", device: null, size: -2.5, unit: "dB", confidence: 0.7 },
    sentence: `Turn Track ${key + 1} down by 2.5 dB: it stands 4 dB over its range in most of the bars in which it sounds.`,
    evidence: "It lies 3.1 LU under the mix, above its range: 14.2 to 6.6 LU under, as nine in ten mixes have it.",
    predicted: { measure: "loudness re mix", before: -3.1, after: -5.6, unit: "LU" },
    ...{ measured: null, outcome: "proposed", why: null, wayBack: null, accepted: true },
  };
}

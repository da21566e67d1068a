import type { MaskingRow, MixStatus, MixView, MoveRow, TrackRow } from "#src/browser/mix/mix-view.ts";
import { toldReading } from "#src/chassis/listening/mix/told-reading.ts";
import type { WorkStatus } from "#src/chassis/session/carrying-on.ts";
import { setName } from "#src/devices/mix/session/hearing/heard-set.ts";
import { type JudgedMix, type MixState, type ShownMix, shownMoves } from "#src/devices/mix/session/mix-state.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import { MIX_STAGES } from "#src/model/mix/mix-move.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";

/** How a view is told apart from others, and its moves from each other. */
export interface ViewKeys {
  readonly revision: number;
  keyOf(move: string): number;
}

/** What the window shows of what a session knows. */
export function mixViewOf({ state, work, stands }: ShownMix, keys: ViewKeys): MixView {
  const { judged, before, after } = state;
  const rows = moveRows(state, keys);
  const waits = rows.some(({ accepted, outcome }) => accepted && outcome === "proposed");
  return {
    revision: keys.revision,
    set: judged === null ? "" : setName(judged.heard),
    heard: judged === null ? null : heardBars(judged),
    status: statusOf(work),
    ...{ before, after },
    tracks: judged === null ? [] : trackRows(judged, state),
    masking: judged === null ? [] : maskingRows(judged),
    findings: judged?.plan.findings.map(({ code, tracks, evidence }) => ({ code, tracks, evidence })) ?? [],
    moves: rows,
    verdict: judged?.plan.verdict ?? "",
    may: { apply: waits && !isBusy(work), revert: stands },
    roles: TRACK_ROLES,
  };
}

function heardBars({ heard: { mix } }: JudgedMix): MixView["heard"] {
  if (mix.frames === 0) return null;
  return { from: Math.floor(mix.barAt(0)), to: Math.floor(mix.barAt(mix.frames - 1)) };
}

function isBusy({ status: { kind } }: WorkStatus): boolean {
  return kind === "listening" || kind === "writing";
}

function statusOf(work: WorkStatus): MixStatus {
  const { kind, words } = work.status;
  const done = Number.isFinite(work.progress) && work.progress > 0 ? work.progress : null;
  if (isBusy(work)) return { kind: "busy", words, done };
  const quiet = kind === "refused" ? "refused" : kind === "written" ? "done" : "quiet";
  return { kind: quiet, words, done: null };
}

function trackRows({ heard, plan }: JudgedMix, { choices }: MixState): readonly TrackRow[] {
  const groups = new Map(heard.mix.tracks.map(({ id, group }) => [id, group]));
  return heard.mix.tracks.map((track) => {
    const guess = plan.roles.get(track.id);
    const reading = toldReading(track);
    return {
      ...{ id: track.id, name: track.name, kind: track.kind, heard: track.heard, why: track.why },
      depth: depthOf(track, groups),
      ...{ role: guess?.role ?? "unknown", confidence: guess?.confidence ?? 0, by: guess?.by ?? "nothing" },
      locked: choices.locked.has(track.id),
      ...{ integrated: finite(reading?.integrated), truePeak: finite(reading?.truePeak) },
    };
  });
}

function depthOf({ group }: HeardTrack, groups: ReadonlyMap<number, number | null>): number {
  let depth = 0;
  for (let around = group; around !== null; around = groups.get(around) ?? null) depth += 1;
  return depth;
}

function maskingRows({ plan }: JudgedMix): readonly MaskingRow[] {
  return plan.masking
    .map(({ masker, maskee, loss, low, high, bars }) => ({ masker, maskee, loss, low, high, bars }))
    .toSorted((one, other) => other.loss - one.loss);
}

function moveRows(state: MixState, { keyOf }: ViewKeys): readonly MoveRow[] {
  return shownMoves(state)
    .map(({ move, outcome: { outcome, measured, why, wayBack }, accepted }): MoveRow => {
      const { id, stage, track, kind, device, size, unit, confidence, sentence, evidence, predicted } = move;
      return {
        ...{ id, key: keyOf(id), stage, track, kind, device, size, unit, confidence, sentence, evidence, predicted },
        measured:
          measured === null ? null : { before: measured.before, after: measured.after, through: measured.through },
        ...{ outcome, why, wayBack: wayBack ?? null, accepted },
      };
    })
    .toSorted((one, other) => MIX_STAGES.indexOf(one.stage) - MIX_STAGES.indexOf(other.stage));
}

function finite(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

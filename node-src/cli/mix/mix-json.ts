import type { ToldReading } from "#src/chassis/listening/mix/told-reading.ts";
import type { PreviewPair } from "#src/chassis/render/mix/preview-pair.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import { type MixStory, warningsOf } from "#src/cli/report/mix/mix-story.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { type MoveOutcome, PROPOSED } from "#src/model/mix/moves/move-outcome.ts";

/**
 * What `steadyhand mix --json` prints: a stable contract, with the version that made it. No date: a set that has not changed gives the same document.
 *
 * Tracks are named, and numbered from 1 beside their names, as in `steadyhand set`: names may be shared. Bars count from 1, the last one
 * included; levels that do not exist become `null`.
 */
export function mixJson(story: MixStory, report: string | null): object {
  const { set, diagnosis, readings, before, applied, learnt } = story;
  const { mix, roles, masking, findings, moves, verdict } = diagnosis;
  const named = namesOf(mix.tracks);
  return {
    version: VERSION,
    set,
    range: mix.range,
    tracks: mix.tracks.map((track) => {
      const { id, name, heard, why } = track;
      const role = roles.get(id);
      return {
        ...{ name, number: named.number(id), kind: track.kind },
        ...{ role: role?.role ?? "unknown", roleConfidence: role?.confidence ?? 0, roleFrom: role?.by ?? "nothing" },
        ...{ heard, why },
        ...readingJson(readings.get(id) ?? null),
        devices: track.devices,
      };
    }),
    masking: masking.map((pair) => maskingJson(pair, named)),
    findings: findings.map((finding) => findingJson(finding, named)),
    moves: moves.map((move) => moveJson(move, named, applied?.outcomes.get(move.id) ?? PROPOSED)),
    verdict,
    before: wholeJson(before),
    after: wholeJson(applied?.after ?? null),
    output: applied?.output ?? null,
    preview: previewJson(applied?.preview ?? null),
    report,
    taste: learnt?.file ?? null,
    warnings: [...mix.warnings, ...warningsOf(story)],
  };
}

/** Lists have what is before first. */
function previewJson(preview: PreviewPair | null): object | null {
  if (preview === null) return null;
  const { names, ...measured } = preview;
  return { before: names[0], after: names[1], ...measured };
}

interface Names {
  name(id: number): string;
  /** From 1, in the set's order. */
  number(id: number): number;
}

function namesOf(tracks: readonly HeardTrack[]): Names {
  return {
    name: (id) => tracks.find((track) => track.id === id)?.name ?? "",
    number: (id) => tracks.findIndex((track) => track.id === id) + 1,
  };
}

const NOT_READ = {
  integrated: null,
  truePeak: null,
  loudnessRange: null,
  correlation: null,
  monoChange: null,
  bands: null,
} as const;

function readingJson(reading: ToldReading | null): object {
  if (reading === null) return NOT_READ;
  const { integrated, truePeak, range, correlation, monoChange, ranges } = reading;
  return { integrated, truePeak, loudnessRange: range.range, correlation, monoChange, bands: ranges };
}

function wholeJson(reading: ToldReading | null): object | null {
  if (reading === null) return null;
  const { integrated, truePeak, range } = reading;
  return { integrated, truePeak, loudnessRange: range.range };
}

function maskingJson({ masker, maskee, ...pair }: MaskedPair, names: Names): object {
  return {
    ...{ masker: names.name(masker), maskee: names.name(maskee) },
    ...{ maskerNumber: names.number(masker), maskeeNumber: names.number(maskee) },
    ...pair,
  };
}

function findingJson({ tracks, ...finding }: MixFinding, names: Names): object {
  return { ...finding, tracks: tracks.map(names.name), numbers: tracks.map(names.number) };
}

function moveJson({ track, key, neighbours, ...move }: MixMove, names: Names, outcome: MoveOutcome): object {
  return {
    ...move,
    ...{ track: names.name(track), number: names.number(track) },
    ...(key === undefined ? {} : { key: names.name(key), keyNumber: names.number(key) }),
    neighbours: neighbours.map(({ track: id, ...effect }) => ({
      ...{ track: names.name(id), number: names.number(id) },
      ...effect,
    })),
    ...outcome,
  };
}

import type { StandingMoves, Standings } from "#src/devices/mix/apply/making/standing-moves.ts";
import { setTo } from "#src/devices/mix/apply/writes/move-place.ts";
import { holderOf } from "#src/devices/mix/apply/writes/reused-device.ts";
import { shown } from "#src/model/figure-words.ts";
import type { Device, LiveSet } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";

/** Outcomes with how each move that stands is taken back in Live, as the set stands at the end. */
export function withWaysBack(
  outcomes: ReadonlyMap<string, MoveOutcome>,
  standings: Standings,
  set: LiveSet,
): ReadonlyMap<string, MoveOutcome> {
  const ways = new Map(
    standings.made.flatMap((made) => made.moves.map((move) => [move.id, wayBack(move, made, standings, set)] as const)),
  );
  return new Map(
    [...outcomes].map(([id, outcome]) => {
      const way = ways.get(id);
      return [id, way === undefined ? outcome : { ...outcome, wayBack: way }] as const;
    }),
  );
}

function wayBack(move: MixMove, made: StandingMoves, { made: all, inserted }: Standings, { tracks }: LiveSet): string {
  const track = tracks.find(({ id }) => id === move.track);
  const place = track?.devices.findIndex((device) => made.holders.includes(holderOf(device) ?? Number.NaN)) ?? -1;
  const device = track?.devices[place];
  if (device === undefined) return parametersBack(move);
  const holder = holderOf(device)!;
  const shared = all.filter(({ holders }) => holders.includes(holder)).length > 1;
  const where = `“${device.name}”, device ${place + 1} of the chain`;
  if (inserted.has(holder) && !shared) return `delete ${where}, which was put in for it`;
  const band = bandOf(device, made);
  return band === null ? `in ${where}, ${settingsBack(move, device)}` : `switch band ${band} of ${where}, off`;
}

/**
 * Settings of a device that the move shares with others, or found there with what earlier moves had set: a gain and a width go back by what this move
 * changed, as they need not have stood where a new device has them.
 */
function settingsBack(move: MixMove, device: Device): string {
  if (move.kind === "fader" || move.kind === "clip-gain")
    return `Gain ${move.size < 0 ? "up" : "down"} by ${shown(Math.abs(move.size), 1)} dB`;
  if (move.kind === "polarity") return "Right Inv the other way again";
  if (move.kind !== "width") return parametersBack(move);
  const width = device.parameters.find(({ name }) => name === "StereoWidth")?.value;
  const by = setTo(move, "Stereo Width") / WHOLE;
  return width === undefined || by === 0 ? parametersBack(move) : `Stereo Width to ${shown((width / by) * WHOLE, 0)} %`;
}

const WHOLE = 100;

function parametersBack({ parameters }: MixMove): string {
  return parameters
    .map(
      ({ name, from, unit }) => `${name} to ${from === null ? "where it stood" : `${shown(from, 1)} ${unit}`.trim()}`,
    )
    .join(", ");
}

/** The band of an EQ Eight that a move took, from 1. */
function bandOf({ parameters }: Device, { values }: StandingMoves): number | null {
  const name = parameters.find(({ target }) => values.some((value) => value.target === target))?.name ?? "";
  const found = /^Bands\.(\d)\//.exec(name);
  return found === null ? null : Number(found[1]) + 1;
}

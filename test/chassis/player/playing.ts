import { createPlayer } from "#src/chassis/player/create-player.ts";
import type { PlayedCurves } from "#src/model/device/curve-table.ts";
import { decodeCurves, encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";

export const RIDE: Envelope = [
  { time: 0, value: 0 },
  { time: 4, value: 3 },
  { time: 16, value: -4 },
];

export function arrangement(points: Envelope = RIDE, target: StoredCurve["target"] = "stage"): StoredCurve {
  return { target, index: 0, slot: null, mark: null, loop: null, points };
}

export function session(slot: number, mark: number | null, points: Envelope = RIDE): StoredCurve {
  return { target: "stage", index: 0, slot, mark, loop: { start: 4, end: 12 }, points };
}

/** A player, and what it said to its patch and to Live. */
export function playing(curves: readonly StoredCurve[], moved: { now: number | null } = { now: null }) {
  const fills: PlayedCurves[] = [];
  const holds: [place: number, taken: number, modulated: number][] = [];
  const said: string[] = [];
  const targets: number[] = [];
  const positions: (number | null)[] = [];
  const stored: (readonly StoredCurve[])[] = [];
  const shown: Envelope[] = [];
  let asked = 0;
  const player = createPlayer(
    {
      fill: (played) => fills.push(played),
      hold: (place, { taken, modulated }) => holds.push([place, taken, modulated]),
      say: (words) => said.push(words),
      showTarget: (id) => targets.push(id),
      showPosition: (position) => positions.push(position),
      clipMoved: () => {
        asked++;
        return moved.now;
      },
      store: (list) => stored.push(decodeCurves(list)),
      showCurve: (curve) => shown.push((curve?.points ?? []).map(({ at, value }) => ({ time: at, value }))),
    },
    [{ unit: "dB", rest: 0 }],
  );
  player.curve(encodeCurves(curves));
  return {
    player,
    fills,
    holds,
    said,
    positions,
    stored,
    shown,
    asked: () => asked,
    now: () => fills.at(-1)?.curves ?? [],
  };
}

/** A curve of a place, made while its parameter stood in the middle. */
export function mapped(index: number, carries = true): StoredCurve {
  return { ...arrangement(RIDE, "mapped"), index, rest: { travel: 0.5, carries } };
}

import type { Beats } from "#src/model/units.ts";

/**
 * The song's position, from `plugsync~` where that moves, else from Live's own count.
 *
 * `plugsync~` is exact to the audio buffer, but was reported to stand still in some hosts; Live's count always moves,
 * some tens of milliseconds late.
 */
export function songClock(): (playing: boolean, plugsync: Beats, live: () => Beats) => Beats {
  let last = Number.NaN;
  let still = 0;
  return (playing, plugsync, live) => {
    still = playing && plugsync === last ? still + 1 : 0;
    last = plugsync;
    return still >= STUCK ? live() : plugsync;
  };
}

/**
 * The position inside a session clip, carried on by the song's clock.
 *
 * Live tells a clip's position some tens of milliseconds late and never early, so the largest distance from the song
 * that was seen is the true one, until the clip loops or is started anew.
 */
export function clipClock(): (slot: number, song: Beats, told: Beats) => Beats {
  let playing = -1;
  let distance = 0;
  return (slot, song, told) => {
    const now = told - song;
    const jumped = slot !== playing || Math.abs(now - distance) > JUMP;
    distance = jumped ? now : Math.max(distance, now);
    playing = slot;
    return song + distance;
  };
}

/** Ticks without a move while the transport runs. */
const STUCK = 3;
/** Beats: more than Live can be late by (60 ms at 240 bpm), less than any loop. Source: house taste. */
const JUMP: Beats = 0.25;

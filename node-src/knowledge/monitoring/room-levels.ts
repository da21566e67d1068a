import type { CubicMetres, DecibelsSpl } from "#src/model/units.ts";

/** How loud one loudspeaker plays the calibration noise where the mixer sits, C-weighted and slow, in rooms of less than `under`. */
export interface RoomLevel {
  readonly under: CubicMetres;
  readonly level: DecibelsSpl;
}

/**
 * Smaller rooms play at less: early reflections make the same level louder.
 *
 * Source: ATSC A/85:2013, the table of reference levels by volume of the mixing room (1,500, 5,000, 10,000 and 20,000 cubic feet), for
 * pink noise at -20 dBFS; read 2026-11 through Sound on Sound, May 2014, whose example of 60 cubic metres has 76 dB.
 */
export const ROOM_LEVELS: readonly RoomLevel[] = [
  { under: 42.5, level: 74 },
  { under: 142, level: 76 },
  { under: 283, level: 78 },
  { under: 566, level: 80 },
  { under: Number.POSITIVE_INFINITY, level: 82 },
];

/**
 * What broadcasters of EBU R 128 play the same noise at. Source: EBU Tech 3343, 8.2, and tech.ebu.ch, "New EBU test signal", 2016-03: 73 dB(C) a
 * loudspeaker with noise of 500 to 2000 Hz at -23 LUFS, in rooms of 125 to 250 cubic metres.
 */
export const EBU_LEVEL = { level: 73, from: 125, to: 250 } as const;

/** What films are mixed at, and where the K-20 scale has its zero. Source: Katz, "Integrated Approach to Metering, Monitoring, and Leveling Practices", JAES 48 (2000). */
export const FILM_LEVEL: DecibelsSpl = 83;

/**
 * How long a room may ring, from 200 Hz to 4 kHz: 0.25 s in a room of 100 cubic metres, as the cube root of its volume, 0.05 s either way, never under 0.2 or over 0.4.
 * Source: EBU Tech 3276, 2nd edition 1998, 2.3.
 */
export const REVERBERATION = { at: 0.25, volume: 100, either: 0.05, least: 0.2, most: 0.4 } as const;

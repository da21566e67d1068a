import { EBU_LEVEL, REVERBERATION, ROOM_LEVELS } from "#src/knowledge/monitoring/room-levels.ts";
import type { CubicMetres, DecibelsSpl, Seconds } from "#src/model/units.ts";

/** How loud to listen in a room, and how long it may ring. */
export interface ListeningAdvice {
  readonly room: CubicMetres;
  /** Of one loudspeaker, where the mixer sits. */
  readonly level: DecibelsSpl;
  /** By EBU R 128's own way; `null` for rooms that it does not speak of. */
  readonly broadcast: DecibelsSpl | null;
  readonly reverberation: { readonly least: Seconds; readonly most: Seconds };
}

/**
 * Levels by the table, reverberation as the cube root of the volume.
 *
 * Edge: a room exactly on a border counts to the larger rooms.
 * @throws RangeError for a room without volume.
 */
export function listeningAdvice(room: CubicMetres): ListeningAdvice {
  if (!(room > 0 && Number.isFinite(room))) throw new RangeError(`listeningAdvice: a room of ${room} m3 is none`);
  const { at, volume, either, least, most } = REVERBERATION;
  const middle = Math.min(most, Math.max(least, at * Math.cbrt(room / volume)));
  return {
    room,
    level: ROOM_LEVELS.find(({ under }) => room < under)!.level,
    broadcast: room >= EBU_LEVEL.from && room <= EBU_LEVEL.to ? EBU_LEVEL.level : null,
    reverberation: { least: Math.max(least, middle - either), most: Math.min(most, middle + either) },
  };
}

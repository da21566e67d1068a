import { generator, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { curveReaderCode } from "#src/chassis/patch/signal/curve-reader-code.ts";
import { songPhase } from "#src/chassis/patch/signal/song-phase.ts";
import { CURVE_TABLE } from "#src/model/device/curve-table.ts";

/** Where the player's lines lead. */
export interface PlayerLines {
  /** Boxes of the stage, or `"box:inlet"`, in the order of `StoredCurve.index`. */
  readonly stage: readonly string[];
  /** Places of mapped parameters that are wired, see `travelOutlet`. */
  readonly places: readonly number[];
}

/**
 * What plays the stored curve, all signal: `phasor~` locked to the transport says where the song is, a `buffer~` of this
 * device's own what the curve is there; both are exact while Live exports faster than it plays. It needs `plugsync~` as `sync`
 * and gives the position that is played to `placeNow`, which sends it when it is banged.
 *
 * The names that begin with `---` come from `loadmess`, because Max puts the device's number there
 * (docs.cycling74.com/userguide/m4l/live_symbols), which it does not do inside `gen~` or a script.
 */
export function curveReaderPart({ stage, places }: PlayerLines): PatchPart {
  const outlets = stage.length + 2 * places.length + 1;
  const code = curveReaderCode({ stage: stage.length, places });
  return {
    boxes: [
      object("curveTable", `buffer~ ---curve @samps ${CURVE_TABLE.frames}`, [560, 280]),
      object("tableToPlayer", "loadmess buffer ---curve", [1120, 280]),
      object("tableToReader", "loadmess curve ---curve", [560, 312]),
      songPhase([560, 344]),
      object("songBeats", "sig~ 0.", [720, 344]),
      generator("curveReader", code, { inlets: 2, outlets }, [560, 376]),
      object("placeNow", "snapshot~", [880, 216]),
    ],
    cords: [
      "sync:6 > songBeats",
      "tableToPlayer > player",
      "tableToReader > curveReader:0",
      "songPhase > curveReader:0",
      "songBeats > curveReader:1",
      ...stage.map((line, index) => `curveReader:${index} > ${line}`),
      `curveReader:${stage.length + places.length} > placeNow`,
    ],
  };
}

/** The outlet that the travel of a mapped place comes from, as a cord names it. */
export function travelOutlet({ stage, places }: PlayerLines, place: number): string {
  return `curveReader:${stage.length + places.indexOf(place)}`;
}

/** The outlet of how far that travel is from where the parameter rests. */
export function offsetOutlet({ stage, places }: PlayerLines, place: number): string {
  return `curveReader:${stage.length + places.length + 1 + places.indexOf(place)}`;
}

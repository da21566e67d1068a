import type { SongPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import type { Samples } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";

/** Reads what a passage of a clip plays, in the song's samples, forward. */
export interface PassageReader {
  /** Fills `count` samples of both planes with what plays from sample `from` of the song on, which follows what was read last. */
  read(from: Samples, planes: Block, count: Samples): Promise<void>;
}

/** Where a passage plays its file: samples of the file at samples of the song. */
export type FilePlace = (sample: Samples) => number;

/** @param place the track's own. */
export function filePlace(passage: { toFile(beats: number): number }, place: SongPlace, fileRate: number): FilePlace {
  return (sample) => passage.toFile(place.beatsAt(sample)) * fileRate;
}

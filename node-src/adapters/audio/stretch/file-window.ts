import type { Samples } from "#src/model/units.ts";
import type { SamplePlanes, StretchOrder } from "#src/ports/sound/time-stretch.ts";

/** The frames of a file around the place that is worked at. */
export interface FileWindow {
  /** Sees to it that the frames before `end` are held. */
  reach(end: Samples): Promise<void>;
  /** Lets go of the frames before `frame`. */
  forget(frame: Samples): void;
  /** The held frames from `frame` on, a plane a channel; good until the next `reach`. */
  from(frame: Samples, length: Samples): SamplePlanes;
}

/** A window that begins at a frame and goes forward. It reads in pieces, without a gap, and holds what was not let go of. */
export function fileWindow({ channels, read }: Pick<StretchOrder, "channels" | "read">, first: Samples): FileWindow {
  let held = Array.from({ length: channels }, () => new Float64Array(2 * PIECE));
  let [start, end] = [first, first];
  const makeRoom = () => {
    const { length } = held[0]!;
    const room = end - start + PIECE > length ? held.map(() => new Float64Array(2 * length)) : held;
    for (const [channel, plane] of held.entries()) room[channel]!.set(plane.subarray(begun, begun + end - start));
    held = room;
    begun = 0;
  };
  /** Where `start` stands in the planes. */
  let begun = 0;
  return {
    reach: async (wanted) => {
      while (end < wanted) {
        if (begun + end - start + PIECE > held[0]!.length) makeRoom();
        const at = begun + end - start;
        await read(
          end,
          held.map((plane) => plane.subarray(at, at + PIECE)),
        );
        end += PIECE;
      }
    },
    forget: (frame) => {
      const gone = Math.min(Math.max(0, frame - start), end - start);
      begun += gone;
      start += gone;
    },
    from: (frame, length) => held.map((plane) => plane.subarray(begun + frame - start, begun + frame - start + length)),
  };
}

/** Frames that are read at once. */
const PIECE: Samples = 8_192;

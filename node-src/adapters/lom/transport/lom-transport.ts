import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths } from "#src/adapters/lom/paths.ts";
import { one } from "#src/adapters/lom/read/song-reading.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * Loop brace and playhead of a running Live.
 *
 * Source: Live Object Model, `Song.loop_start`, `loop_length`, `current_song_time`, which may be set.
 */
export function lomTransport(wire: LomWire): LomTransport {
  return {
    async now() {
      const asked = await wire.ask([{ op: "get", at: paths.song, ...PLACE }]);
      if (!asked.ok) return asked;
      const song = one(asked.value[0], PLACE);
      const [start, length, playhead] = PLACE.members.map((member) => song?.number(member) ?? Number.NaN);
      if (![start, length, playhead].every(Number.isFinite)) return refused(UNTOLD);
      return ok({ loop: { start: start!, end: start! + length! }, playhead: playhead! });
    },
    async jump(beat) {
      const done = await wire.ask([{ op: "set", at: paths.song, member: "current_song_time", value: beat }]);
      if (!done.ok) return done;
      return "code" in done.value[0]! ? refused(UNTOLD) : ok(undefined);
    },
  };
}

/** Where the song of a running Live stands. */
export interface LomTransport {
  now(): Promise<
    Result<{ readonly loop: { readonly start: Beats; readonly end: Beats }; readonly playhead: Beats }, Refusal>
  >;
  jump(beat: Beats): Promise<Result<void, Refusal>>;
}

const PLACE = { members: ["loop_start", "loop_length", "current_song_time"] } as const;

const UNTOLD = refusal("live-busy", "Live does not say where the song stands: press the button again.");

import type { ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import type { MovingHost } from "#src/devices/mix/apply/making/write-moves.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { Beats } from "#src/model/units.ts";
import type { MixNotesFile } from "#src/ports/output/mix-notes-file.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** A running set as it stands. */
export interface RunningSet {
  readonly set: LiveSet;
  /** Where it is saved; `null` while it is not. */
  readonly file: string | null;
}

/** A stretch of the song; `null` for all of it. */
export type SongRange = { readonly start: Beats; readonly end: Beats } | null;

/** Where a running song stands. */
export interface SongTransport {
  /** The loop brace, switched on or off, and the playhead. */
  now(): Promise<Result<SongNow, Refusal>>;
  /** Puts the playhead on a beat; what plays goes on from there. */
  jump(beat: Beats): Promise<Result<void, Refusal>>;
}

export interface SongNow {
  readonly loop: { readonly start: Beats; readonly end: Beats };
  readonly playhead: Beats;
}

/** A host that may read a few tracks anew for less than all of them. */
export interface RunningHost extends MovingHost {
  /** As `read` gave it last, with the mixers and devices of these tracks as they stand now. */
  again?: ((tracks: ReadonlySet<number>) => Promise<Result<LiveSet, Refusal>>) | undefined;
}

/** What the Mix works with. */
export interface MixDevicePorts {
  read(): Promise<Result<RunningSet, Refusal>>;
  /** Moves are made in the same set. */
  readonly host: RunningHost;
  readonly listening: ListeningRoom;
  readonly song: SongTransport;
  /** What is remembered of a set beside its file. */
  notes(file: string): MixNotesFile;
  /** Renders what is heard of a set, for what only sound can tell; left out where no stage is guarded by it. */
  rendered?(range: SongRange, carrying: Carrying): (set: LiveSet) => Promise<Result<RenderedMix | null, Refusal>>;
}

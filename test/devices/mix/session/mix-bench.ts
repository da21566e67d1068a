import { initialControls } from "#src/chassis/work/control-values.ts";
import type { MixFace } from "#src/devices/mix/face/mix-face.ts";
import { EMPTY_MIX_FACE } from "#src/devices/mix/face/mix-face.ts";
import { keptMoves } from "#src/devices/mix/session/apply/kept-moves.ts";
import type { MixDevicePorts } from "#src/devices/mix/session/mix-ports.ts";
import { MixSession } from "#src/devices/mix/session/mix-session.ts";
import { type ShownMix, shownMoves } from "#src/devices/mix/session/mix-state.ts";
import { statedFace } from "#src/devices/mix/session/stated-face.ts";
import { MIX_SPEC } from "#src/devices/mix/spec/mix-spec.ts";
import type { MixNotes } from "#src/model/mix/mix-notes.ts";
import { ok } from "#src/model/result.ts";
import type { LiveWork } from "#src/ports/output/read-back-log.ts";
import { FAULTY } from "#test/doubles/mix/faulty-tracks.ts";
import { type BandTrack, heardBand } from "#test/doubles/mix/heard-band.ts";
import { SharedSet } from "#test/doubles/mix/shared-set.ts";

/** A voice that is too quiet, drums that ring, a bass that is wide, a guitar with a channel turned over. */
export const FOUR: readonly BandTrack[] = FAULTY.slice(0, 4);

/** A session over a set in memory, and all that it shows. */
export class MixBench {
  readonly live: SharedSet;
  readonly session: MixSession;
  readonly notes: { kept: MixNotes } = { kept: { sets: {} } };
  readonly jumps: number[] = [];
  readonly shown: ShownMix[] = [];
  /** What was done in the set, as a log is told it. */
  readonly lines: LiveWork[] = [];
  readonly controls = initialControls(MIX_SPEC);

  constructor(
    band: readonly BandTrack[] = FOUR,
    differently: (live: SharedSet) => Partial<MixDevicePorts> = () => ({}),
  ) {
    const heard = heardBand(band);
    this.live = new SharedSet(heard.set);
    const ports: MixDevicePorts = {
      read: async () => ok({ set: this.live.now, file: "/music/Song.als" }),
      host: keptMoves(this.live.host, (work) => this.lines.push(work)),
      listening: { asker: () => heard.files },
      song: {
        now: async () => ok({ loop: { start: 0, end: 16 }, playhead: 0 }),
        jump: async (beat) => {
          this.jumps.push(beat);
          return ok(undefined);
        },
      },
      notes: () => ({
        read: async () => ok(this.notes.kept),
        write: async (notes) => {
          this.notes.kept = notes;
          return ok(undefined);
        },
      }),
      ...differently(this.live),
    };
    this.session = new MixSession(
      { ports: () => ports, stored: null, show: (shown) => this.#show(shown) },
      this.controls,
    );
  }

  /** Told of all that is shown, beside this. */
  listen: (shown: ShownMix) => void = () => undefined;

  #show(shown: ShownMix): void {
    this.shown.push(shown);
    this.listen(shown);
  }

  get last(): ShownMix {
    return this.session.shown;
  }

  get status() {
    return this.last.work.status;
  }

  get face(): MixFace {
    const { state, work, stands } = this.last;
    return { ...EMPTY_MIX_FACE, ...statedFace(state), ...work, stands };
  }

  /** What came of each move, by its id. */
  get outcomes(): Readonly<Record<string, string>> {
    return Object.fromEntries(shownMoves(this.last.state).map(({ move, outcome }) => [move.id, outcome.outcome]));
  }

  why(id: string): string | null | undefined {
    return this.last.state.tried.get(id)?.outcome.why;
  }
}

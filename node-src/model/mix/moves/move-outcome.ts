/** What became of a move. */
export interface MoveOutcome {
  /** `"refused"`: not written, with the reason; `"proposed"`: `--apply` was not asked for it. */
  readonly outcome: "proposed" | "applied" | "reverted" | "refused";
  /** Its own measure before and after it alone; `null` where it was not written, or its measure does not exist. */
  readonly measured: MeasuredMove | null;
  /** Why it was taken back or not written, a sentence; else `null`. */
  readonly why: string | null;
  /** How an applied move is taken back in Live, the end of a sentence that begins “The way back in Live:”; left out where its parameters say it. */
  readonly wayBack?: string;
}

/** In the unit of the move's prediction. */
export interface MeasuredMove {
  readonly before: number;
  readonly after: number;
  /** What was heard: the set as a file holds it, through laws of the mixer alone, or a model of the device that the move is made with. */
  readonly through: "model" | "file";
  /** The device whose model it was, as Live shows it. */
  readonly model?: string;
}

/** Of a dry run, and of a move that was not asked for. */
export const PROPOSED: MoveOutcome = { outcome: "proposed", measured: null, why: null };

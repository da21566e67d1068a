/** Fades as they are drawn on a clip's edges. */
export interface ClipFades {
  /** The clip's switch. */
  readonly on: boolean;
  readonly in?: ClipFade;
  readonly out?: ClipFade;
  /** `in` is a crossfade: it lies before the clip's start, where the clip plays what is hidden before that. */
  readonly crossfadedIn?: boolean;
}

export interface ClipFade {
  readonly length: number;
  readonly unit: "beats" | "seconds";
  /** Made by Live at the clip's edge, not drawn. */
  readonly byLive: boolean;
  /** Bend of the curve, both 0 for a straight line in gain. */
  readonly skew: number;
  readonly slope: number;
}

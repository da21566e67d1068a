import type { Translated } from "#src/chassis/plan/chain-stage.ts";
import type { StageSettings } from "#src/chassis/plan/stage-settings.ts";
import { hertzWords } from "#src/model/figure-words.ts";

/**
 * Harmonics of the highs: left out. Saturator bends all of the sound by curves that were never published, so that no setting of it could be called near; what
 * comes nearest is for the hand, beside the sound and by ear.
 */
export function saturatorChain({ from, drive }: Extract<StageSettings, { readonly kind: "excite" }>): Translated {
  const above = hertzWords(from);
  return {
    devices: [
      {
        className: "Saturator",
        settings: {},
        byHand: `an Audio Effect Rack of two chains: one empty; in the other EQ Eight with a low cut 48 at ${above}, then Saturator with Analog Clip and a drive of ${drive} dB, turned up from silence by ear`,
      },
    ],
    fidelity: "left out",
    sentence: `Saturator bends all of the sound, the master only what lies above ${above}, and its curves were never published`,
  };
}

import { delayThrow } from "#src/decision/recipes/space/delay-throw.ts";
import { reverbIncrease } from "#src/decision/recipes/space/reverb-increase.ts";
import { reverseReverb } from "#src/decision/recipes/space/reverse-reverb.ts";
import { widthOpen } from "#src/decision/recipes/space/width-open.ts";
import { recipeContract } from "#test/contracts/recipe.ts";

recipeContract(widthOpen, {
  keeps: ({ narrow, wide }) => ({ width: [0, Math.max(100, narrow, wide)] }),
});
recipeContract(reverbIncrease, {
  keeps: ({ level, wet }) => ({ send: [-70, level], mix: [0, wet], gain: [0, 12.1] }),
});
recipeContract(delayThrow, {
  keeps: ({ level, duck }) => ({ send: [-70, level], returnGain: [-duck, 0] }),
});
recipeContract(reverseReverb, {
  keeps: ({ level }) => ({ send: [-70, level] }),
});

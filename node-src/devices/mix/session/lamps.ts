import { mixReading } from "#src/chassis/listening/mix/told-reading.ts";
import { LAMPS, type LampKey, type MixLamp } from "#src/devices/mix/face/mix-face.ts";
import type { MixPlan } from "#src/devices/mix/plan.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { shown } from "#src/model/figure-words.ts";
import type { FindingCode, MixFinding } from "#src/model/mix/mix-finding.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";

/** The six lamps of a mix. @param rendered what was measured of it as sound; `null` before it was rendered. */
export function mixLamps(plan: MixPlan, rendered: RenderedMix | null): readonly MixLamp[] {
  const isHeard = plan.mix.tracks.some(({ features }) => features !== null);
  return LAMPS.map(({ key }) => {
    const findings = plan.findings.filter(({ code }) => LAMP_OF[code] === key);
    const { figure, words } = READ[key](plan, findings, rendered);
    const over = key === "headroom" && rendered !== null && rendered.truePeak > 0;
    const asks = findings.length > 0 || over;
    return { lit: !isHeard ? "dark" : asks ? "asks" : figure === null ? "dark" : "fine", figure, words };
  });
}

/** Which lamp a finding lights. */
export const LAMP_OF: Readonly<Record<FindingCode, LampKey>> = {
  clipped: "peak",
  wild: "loudness",
  "over-compressed": "loudness",
  "too-loud": "balance",
  "too-quiet": "balance",
  "off-balance": "balance",
  "build-up": "balance",
  harsh: "balance",
  resonance: "balance",
  rumble: "balance",
  thin: "balance",
  boomy: "balance",
  "too-near": "balance",
  "too-far": "balance",
  masked: "masking",
  inverted: "stereo",
  "one-sided": "stereo",
  "mono-loss": "stereo",
  "wide-bass": "stereo",
  headroom: "headroom",
};

interface LampReading {
  readonly figure: number | null;
  readonly words: string;
}

type Read = (plan: MixPlan, findings: readonly MixFinding[], rendered: RenderedMix | null) => LampReading;

const READ: Readonly<Record<LampKey, Read>> = {
  peak: (plan, findings) => {
    const highest = highestPeak(plan);
    const none = highest === null ? UNHEARD : `No recording is clipped; the highest peak is that of ${highest.name}.`;
    return { figure: highest?.peak ?? null, words: told(findings, none) };
  },
  loudness: ({ mix }, findings, rendered) => {
    const reading = mixReading(mix);
    const integrated = rendered?.integrated ?? reading?.integrated ?? Number.NEGATIVE_INFINITY;
    const range = reading === null ? "" : `Its loudness range is ${shown(reading.range.range, 1)} LU. `;
    return { figure: finite(integrated), words: `${range}${told(findings, "Its dynamics are usual.")}` };
  },
  balance: ({ mix }, findings) => ({
    figure: mix.tracks.every(({ features }) => features === null)
      ? null
      : Math.max(0, ...findings.map(({ excess }) => excess)),
    words: told(findings, "Levels and tone lie where such mixes have them, as far as they can be told."),
  }),
  masking: ({ masking, mix }, findings) => ({
    figure: mix.mix === null ? null : findings.length,
    words: told(
      findings,
      masking.length === 0 ? "No track hides another." : "What hides another is little of its time.",
    ),
  }),
  stereo: ({ mix }, findings, rendered) => {
    const mono = rendered === null ? "" : ` One loudspeaker loses ${shown(rendered.monoLoss, 1)} LU of the mix.`;
    return {
      figure: mixReading(mix)?.correlation ?? null,
      words: `${told(findings, "Nothing is out of place.")}${mono}`,
    };
  },
  headroom: ({ mix }, findings, rendered) => {
    const peak = rendered?.truePeak ?? mixReading(mix)?.truePeak ?? null;
    const none =
      peak === null
        ? "Not known before the mix is rendered, which goes on behind Analyse."
        : `The true peak is ${shown(peak, 1)} dBTP${rendered === null ? "" : ", as the mix is rendered"}.`;
    return { figure: peak === null ? null : finite(-peak), words: told(findings, none) };
  },
};

const UNHEARD = "No track is heard.";

/** The worst of some findings, and how many there are besides. */
function told(findings: readonly MixFinding[], none: string): string {
  const [worst, ...others] = findings.toSorted((one, other) => other.confidence - one.confidence);
  if (worst === undefined) return none;
  return others.length === 0 ? worst.evidence : `${worst.evidence} And ${others.length} more: see Window.`;
}

/** The highest of a track's peaks as they arrive in the mix. */
function highestPeak({ mix }: MixPlan): { readonly name: string; readonly peak: number } | null {
  const peaks = mix.tracks.flatMap(({ name, features, sums }) =>
    features === null || sums
      ? []
      : [{ name, peak: amplitudeToDecibels(features.peaks.reduce((most, peak) => Math.max(most, peak), 0)) }],
  );
  return peaks
    .filter(({ peak }) => Number.isFinite(peak))
    .reduce<(typeof peaks)[number] | null>(
      (most, each) => (most === null || each.peak > most.peak ? each : most),
      null,
    );
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

import type { Biquad } from "#src/dsp/biquad.ts";
import type { AnalogueSection } from "#src/dsp/equalisation/analogue-section.ts";
import { bilinearSection } from "#src/dsp/equalisation/bilinear-section.ts";
import { matchedSection } from "#src/dsp/equalisation/matched-section.ts";
import type { Hertz } from "#src/model/units.ts";
import { type SectionBank, sectionBank } from "#src/process/live-devices/sound/filters/section-bank.ts";

/** Which digital form a device's filters have: cramped towards half the rate, or true to the analogue shape, as where it oversamples. */
export type FilterForm = "bilinear" | "matched";

/** Filters by the sections that they stand for; a place a filter, empty where it is off. */
export interface AnalogueBank {
  set(filters: readonly (readonly AnalogueSection[])[]): void;
  process(samples: Float64Array): void;
}

/** Digital sections are made anew only where a filter has changed. @param most sections of one filter. */
export function analogueBank(filters: number, most: number, sampleRate: Hertz, form: FilterForm): AnalogueBank {
  const bank: SectionBank = sectionBank(filters * most);
  const made = new Map<number, Made>();
  const sectionAt = (place: number, analogue: AnalogueSection | undefined): Biquad | null => {
    if (analogue === undefined) return null;
    const known = made.get(place);
    if (known !== undefined && isSame(known.of, analogue)) return known.section;
    const section = digital(analogue, sampleRate, form);
    made.set(place, { of: analogue, section });
    return section;
  };
  return {
    set: (now) =>
      bank.set(
        now.flatMap((sections, filter) =>
          Array.from({ length: most }, (_, at) => sectionAt(filter * most + at, sections[at])),
        ),
      ),
    process: bank.process,
  };
}

interface Made {
  readonly of: AnalogueSection;
  readonly section: Biquad;
}

function isSame(a: AnalogueSection, b: AnalogueSection): boolean {
  return (
    a.frequency === b.frequency &&
    a.numerator.every((each, at) => each === b.numerator[at]) &&
    a.denominator.every((each, at) => each === b.denominator[at])
  );
}

function digital(section: AnalogueSection, sampleRate: Hertz, form: FilterForm): Biquad {
  const inside = section.frequency < HIGHEST * sampleRate;
  return form === "matched" && inside ? matchedSection(section, sampleRate) : bilinearSection(section, sampleRate);
}

/** Over this share of the rate a section has no form of its own. */
const HIGHEST = 0.49;

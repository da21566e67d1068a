import type { ServiceStory } from "#src/chassis/report/master/master-story.ts";
import type { Markup } from "#src/chassis/report/page/markup.ts";
import { trueMinus, writeGain, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { recordTable } from "#src/chassis/report/sections/record-table.ts";

/** What each setting of each service will do to the master. */
export function serviceTable(services: readonly ServiceStory[]): Markup {
  return recordTable({
    caption: "Reckoned by what each has published, which may change any day. A dash is not known.",
    columns: [
      { name: "Service" },
      { name: "Gain", isFigure: true },
      { name: "True peak then", isFigure: true },
      { name: "In a sentence" },
    ],
    rows: services.map(({ name, gain, truePeakAfter, sentence }) => ({
      cells: [
        name,
        gain === null ? "–" : writeGain(gain),
        truePeakAfter === null ? "–" : `${writeNumber(truePeakAfter)} dBTP`,
        trueMinus(withoutName(sentence, name)),
      ],
      isQuiet: gain === null,
    })),
  });
}

/** The row names the service already. */
function withoutName(sentence: string, name: string): string {
  const rest = sentence.startsWith(name) ? sentence.slice(name.length).replace(/^[:,]\s*/, "") : sentence;
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`;
}

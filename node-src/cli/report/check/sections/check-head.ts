import type { Markup } from "#src/chassis/report/page/markup.ts";
import { writeCount } from "#src/chassis/report/page/write-number.ts";
import { pageHead, proofStep } from "#src/chassis/report/sections/proof-step.ts";
import type { CheckedStory, CheckStory } from "#src/cli/report/check/check-story.ts";
import { countOf, isWrong } from "#src/cli/report/check/sections/check-counts.ts";
import type { CheckVerdict } from "#src/model/quality/check-item.ts";

/** Title, whether all is well, and how many checks came to which verdict. */
export function checkHead({ files, against }: CheckStory): Markup {
  const [first] = files;
  const title = files.length === 1 && first !== undefined ? first.name : writeCount(files.length, "file");
  const aside = against.length === 0 ? null : against.join(", ");
  return pageHead("Quality control", { title, relation: "for", aside }, resultWords(files), steps(files));
}

function resultWords(files: CheckStory["files"]): string {
  const [first] = files;
  if (files.length === 1 && first !== undefined && "items" in first) {
    const failing = countOf(first, "fail");
    return failing === 0
      ? "Passes: nothing that was tested fails."
      : `Does not pass: ${failing} of ${first.items.length} checks fail.`;
  }
  const wrong = files.filter(isWrong).length;
  return wrong === 0
    ? "All pass: nothing that was tested fails in any of them."
    : `${wrong} of ${files.length} files do not pass.`;
}

function steps(files: CheckStory["files"]): Markup[] {
  const read = files.filter((file): file is CheckedStory => "items" in file);
  const total = (verdict: CheckVerdict) => read.reduce((sum, file) => sum + countOf(file, verdict), 0);
  const failing = new Set(
    read.flatMap(({ items }) => items.flatMap(({ verdict, code }) => (verdict === "fail" ? [code] : []))),
  );
  const unread = files.length - read.length;
  const words = [
    failing.size === 0 ? "No check fails." : `${[...failing].join(", ")}.`,
    ...(unread === 0 ? [] : [`${writeCount(unread, "file")} could not be read.`]),
  ];
  return [
    proofStep("Pass", String(total("pass")), "Measured, and within its limit."),
    proofStep("Not tested", String(total("not-tested")), "Nothing to go by, which is no failure."),
    proofStep("Fail", String(total("fail")), words.join(" ")),
  ];
}

import { describe, expect, it } from "vitest";
import { COMMANDS } from "#src/cli/commands.ts";
import { type CommandSpec, UsageError } from "#src/cli/frame/command.ts";
import { commandHelp } from "#src/cli/frame/help/command-help.ts";
import { usageLine } from "#src/cli/frame/help/usage-line.ts";
import type { OptionSpec } from "#src/cli/frame/options/option-spec.ts";
import { readCall } from "#src/cli/frame/options/read-call.ts";

const SPECS = COMMANDS.map(({ spec }) => spec);
const OPTIONS = SPECS.flatMap((spec) =>
  Object.entries(spec.options).map(([name, option]) => [`${spec.name} --${name}`, spec, name, option] as const),
);

describe("one table says all of an option", () => {
  it.each(OPTIONS)("%s stands in help with what it takes", (_, spec, name, option) => {
    const help = commandHelp(spec, { columns: 1000, coloured: false });
    const line = help.split("\n").find((each) => new RegExp(`^ +(-., )?--${name} `).test(each)) ?? "";
    expect(line).toContain(option.words);
    if (option.kind === "number") {
      const [low, high] = option.range;
      expect(line).toContain(`(${low} to ${high}`);
    }
    if (option.kind === "choice") for (const choice of option.choices) expect(line).toContain(choice);
    if (option.kind !== "switch" && option.required === true) expect(usageLine(spec)).toContain(` --${name} `);
  });

  it.each(numbers())("%s takes both ends of the range that help shows, and nothing beyond", (_, spec, name, option) => {
    const [low, high] = option.range;
    for (const edge of [low, high]) expect(valueFor(spec, name, String(edge))).toBe(edge);
    for (const beyond of [low - step(low), high + step(high)])
      expect(() => valueFor(spec, name, String(beyond))).toThrow(UsageError);
    if (option.unit !== "" && option.unit !== "pan") expect(valueFor(spec, name, `${high} ${option.unit}`)).toBe(high);
  });

  it.each(OPTIONS.filter(([, , , { kind }]) => kind === "choice"))(
    "%s takes each of its choices",
    (_, spec, name, option) => {
      for (const choice of option.kind === "choice" ? option.choices : [])
        expect(valueFor(spec, name, choice)).toBe(choice);
      expect(() => valueFor(spec, name, "none of them")).toThrow(`--${name} takes `);
    },
  );

  it.each(
    SPECS.filter(({ operands }) => operands.completes?.kind === "files").map((spec) => [spec.name, spec] as const),
  )("%s takes what is piped in where its help says so, and else says how to name it", (name, spec) => {
    const taken = () => readCall({ ...spec, options: {} }, ["-"]).operands;
    if (spec.operands.value.includes("-...")) {
      expect(taken()).toEqual(["-"]);
      expect(spec.about.join()).toContain("- stands for what is piped in");
    } else expect(taken).toThrow(`- stands for what is piped in, which ${name} does not take: write it to a file`);
  });

  it("no short form stands for two options of a command", () => {
    for (const { options } of SPECS) {
      const shorts = Object.values(options).flatMap(({ short }: OptionSpec) => short ?? []);
      expect(new Set([...shorts, "h"]).size).toBe(shorts.length + 1);
    }
  });
});

function numbers() {
  return OPTIONS.flatMap(([title, spec, name, option]) =>
    option.kind === "number" ? [[title, spec, name, option] as const] : [],
  );
}

/** The least that a person would write beyond an end. */
function step(edge: number): number {
  return Number.isInteger(edge) ? 1 : 0.001;
}

/** The value of one option beside all that its command needs. */
function valueFor(spec: CommandSpec, name: string, text: string): unknown {
  const needed = Object.entries(spec.options).flatMap(([each, option]) =>
    option.kind !== "switch" && option.required === true && each !== name ? [`--${each}=x`] : [],
  );
  const operands = spec.operands.least === 0 ? [] : [spec.operands.choices?.[0] ?? "x"];
  return readCall(spec, [...operands, ...needed, `--${name}`, text]).options[name];
}

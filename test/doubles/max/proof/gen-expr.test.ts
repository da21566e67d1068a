import { describe, expect, it } from "vitest";
import { compileGen } from "#test/doubles/max/signal/gen/compile.ts";
import { CALLS, CHOICE, CONSTANTS, DECLARATIONS, SIGNS, UNARY } from "#test/doubles/max/signal/gen/operators.ts";
import { compile } from "#test/doubles/max/signal/generator.ts";

/** What comes out of the first outlet for each sample that goes in. */
function run(text: string, input: readonly number[] = [0], rate = 48_000): readonly number[] {
  const program = compileGen(text);
  const outputs = Array.from({ length: program.outlets }, () => new Float64Array(input.length));
  program.start(rate).run([Float64Array.from(input), Float64Array.from(input)], outputs, input.length);
  return [...outputs[0]!];
}

describe("the double of gen~", () => {
  it("keeps a History from sample to sample, as the page of dcblock writes one", () => {
    const text = "History x1, y1; y = in1 - x1 + y1 * 0.5; out1 = y; x1 = in1; y1 = y;";
    expect(run(text, [1, 0, 0])).toEqual([1, -0.5, -0.25]);
  });

  it("goes on where the last vector ended, and takes a Param from the next one on", () => {
    const gen = compileGen("Param step_by(1.); History sum; out1 = sum + step_by; sum = sum + step_by;").start(48_000);
    const out = [new Float64Array(2)];
    gen.run([], out, 2);
    expect([gen.set("step_by", 10), gen.set("other", 1)]).toEqual([true, false]);
    gen.run([], out, 2);
    expect([...out[0]!]).toEqual([12, 22]);
  });

  it("loops, branches and keeps a Data in 64 bits", () => {
    const text = `Data list(4);
      for (n = 0.; n < 4.; n += 1.) { poke(list, n * in1, n); }
      sum = 0.;
      n = 0.;
      while (n < 4.) { if (n == 2.) { sum += 100.; } else if (n == 3.) { sum += peek(list, n); } else { sum += 0.5; } n += 1.; }
      out1 = sum;`;
    expect(run(text, [0.1])).toEqual([101 + 3 * 0.1]);
  });

  it("gives what the pages say of each operator that is called", () => {
    expect(run("out1 = floor(-1.5) + abs(-2.) + max(1., 2.) + min(1., 2.) + clip(7., 0., 4.);")).toEqual([7]);
    expect(run("out1 = sqrt(4.) + pow(2., 3.) + log10(100.) + cos(0.) + sin(0.) + atan2(0., 1.);")).toEqual([13]);
    expect(
      run("out1 = (1. < 2.) + (2. >= 2.) + (!0.) + ((1. && 0.) || 3.) + (2. != 2.) + ((1. > 2.) ? 5. : 6.);"),
    ).toEqual([10]);
    expect(run("out1 = fixnan(in1) + samplerate;", [Number.NaN], 44_100)).toEqual([44_100]);
    expect(run("out1 = fixnan(in1);", [0.25])).toEqual([0.25]);
  });

  it("has the literals of exported code: 14 digits, and a quotient by a literal as a product", () => {
    expect(run("out1 = 1.00000000000000999;")).toEqual([1]);
    expect(run("out1 = in1 / 3.;", [3])).toEqual([3 * 0.333_333_333_333_33]);
    expect(run("out1 = twopi;")).toEqual([6.283_185_307_179_6]);
  });

  it("reads a Buffer by its name here, and 0 where it has no sample", () => {
    const program = compileGen('Buffer table("elsewhere"); n = 3; out1 = peek(table, 1) + peek(table, 9) * n;');
    expect([...program.buffers]).toEqual([["table", "elsewhere"]]);
    const out = new Float64Array(1);
    program.start(48_000, (name) => (name === "table" ? Float32Array.of(1, 0.5) : undefined)).run([], [out]);
    expect(out[0]).toBe(0.5);
    program.start(48_000).run([], [out]);
    expect(out[0]).toBe(0);
  });

  it("writes a Buffer, in the 32 bits that a `buffer~` has, and nothing where there is none", () => {
    const program = compileGen('Buffer table("elsewhere"); poke(table, in1, 1.); out1 = peek(table, 1.);');
    const samples = new Float32Array(2);
    const out = new Float64Array(1);
    program.start(48_000, () => samples).run([Float64Array.of(0.1)], [out]);
    expect([...samples, out[0]]).toEqual([0, Math.fround(0.1), Math.fround(0.1)]);
    expect(() => program.start(48_000, () => samples.subarray(1)).run([Float64Array.of(0)], [out])).toThrow(
      "place 1 of 1",
    );
    program.start(48_000).run([Float64Array.of(0.1)], [out]);
    expect(out[0]).toBe(0);
  });

  it("takes integers and every step of a value, as the pages' loops do", () => {
    expect(
      run(
        "n = 8; for (i = 0; i < 5; i += 1) { if (i == 2 || i > 3) { n += i; } else { n -= 1; } } n *= 2; n /= 0.5; out1 = n;",
      ),
    ).toEqual([44]);
    expect(run("out1 = (in1 > 2 && in1 != 5) ? mix(in1, 5., 0.5) : -1;", [3])).toEqual([4]);
  });

  it("is a box of as many inlets and outlets as its code needs", () => {
    expect(() => compile("out1 = in2;", 1, 1)).toThrow("nothing comes to in2");
    expect(() => compile("out1 = in1;", 1, 2)).toThrow("nothing goes to out2");
  });

  it("turns denormals into 0 where a History keeps them", () => {
    expect(run("History kept; out1 = kept; kept = in1;", [1e-310, 0])).toEqual([0, 0]);
  });

  it("names the page of every operator that it has", () => {
    const pages = [...[CALLS, SIGNS, UNARY, CONSTANTS].flatMap((table) => Object.values(table)), CHOICE].map(
      ({ page }) => page,
    );
    for (const page of [...pages, ...Object.values(DECLARATIONS)])
      expect(page).toMatch(/^https:\/\/docs\.cycling74\.com\/reference\/gen_(common|dsp)_[a-z0-9]+$/);
  });

  it("counts the operators of all samples and of the largest", () => {
    const gen = compileGen("out1 = 0.5 * in1 + 1.; if (in1 > 0.) { unused = -in1 * in1; }", true).start(48_000);
    gen.run([Float64Array.of(0, 1)], [new Float64Array(2)], 2);
    expect(gen.operations).toEqual({ all: 8, most: 5 });
  });
});

describe("what the double refuses, with its line", () => {
  it.each([
    ["an operator that it has not", "out1 = tanh(in1);", "line 1: tanh() is no operator of the subset"],
    ["one input too few", "out1 = max(in1);", "line 1: max() takes 2 inputs, not 1"],
    ["a name without a value", "out1 = level;", "line 1: level has no value here"],
    ["a variable of an inner block", "if (in1) { level = 1.; }\nout1 = level;", "line 2: level has no value here"],
    ["a loop's counter after the loop", "for (n = 0.; n < 2.; n += 1.) { k = n; } out1 = n;", "n has no value here"],
    ["a History in a block", "History h; if (in1) { h = 1.; } out1 = 0.;", "h is written in a block"],
    [
      "a History that is read after it was written",
      "History h; h = in1; out1 = h;",
      "h is read after it was written in this sample",
    ],
    ["a History that is written twice", "History h; h = in1; h = 2.;", "h is written twice in a sample"],
    ["a Param that is written", "Param p(1.); p = 2.; out1 = p;", "p is not written: it is no History"],
    ["a declaration below a statement", "out1 = 1.; History h;", "History is declared above all statements"],
    ["a type that gen~ has not", "Delay d(100); out1 = 1.;", '"=" is wanted before "d"'],
    ["two of one name", "History h; Data h(2);", "h is declared twice"],
    ["gen~'s own word as a variable", "mix = in1;", "mix is gen~'s own word"],
    ["gen~'s own message as a Param", "Param reset(0.); out1 = reset;", "reset is gen~'s own word"],
    ["an array without a length", "Data list(0); out1 = 1.;", "list cannot have 0 elements"],
    ["an array without peek", "Data list(2); out1 = list;", "list is an array: peek() reads it"],
    ["peek of no array", "History h; out1 = peek(h, 0.);", "h is no Data"],
    [
      "a quotient of integers",
      "n = 3; k = n + 1; out1 = k / 2;",
      "a quotient of integers, which exported code would cut",
    ],
    ["a Buffer without peek", 'Buffer b("x"); out1 = b;', "b is an array: peek() reads it"],
    ["a number for a Buffer", "Buffer b(2); out1 = 1.;", "a Buffer takes one string"],
    ["a division by nothing", "out1 = in1 / 0.;", "a division by 0"],
    ["a string", 'out1 = peek("list", 0.);', '""list"" begins no value'],
    ["an index in brackets", "out1 = list[0.];", "is not of the subset"],
    ["a step by ++", "for (n = 0.; n < 2.; n++) { k = n; }", '"=" is wanted before "+"'],
    ["an early end", "return 1.;", '"=" is wanted before "1."'],
    ["a ladder that no page prints", "out1 = in1 && 1. || 0.;", '"&&" beside "||" wants brackets'],
    ["a comparison of a comparison", "out1 = 1. < 2. == 1.;", '"<" beside "==" wants brackets'],
    ["a call for nothing", "max(1., 2.);", "max() alone does nothing"],
    ["braces that do not close", "if (in1) { k = 1.;", 'a name is wanted before "the end"'],
    ["two statements without an end", "out1 = 1.\nout2 = 2.", '";" is wanted before "out2"'],
  ])("%s", (_what, text, sentence) => {
    expect(() => compileGen(text)).toThrow(sentence);
  });

  it.each([
    ["a divisor of 0", "out1 = 1. / in1;", [0], "1 / 0"],
    ["the root of less than nothing", "out1 = sqrt(in1);", [-1], "sqrt(-1)"],
    ["a logarithm of nothing", "out1 = log10(in1);", [0], "log10(0)"],
    ["a power of less than nothing", "out1 = pow(in1, 2.);", [-1], "pow(-1, 2)"],
    ["a place beyond the end", "Data list(2); out1 = peek(list, in1);", [2], "place 2 of 2"],
    ["half a place", "Data list(2); poke(list, 1., in1); out1 = 1.;", [0.5], "place 0.5 of 2"],
    ["what is not finite, at an outlet", "out1 = in1;", [Number.POSITIVE_INFINITY], "an outlet gives Infinity"],
    ["a loop without an end", "n = 0.; while (n < 1.) { n = n * 1.; } out1 = n;", [0], "a loop without an end"],
  ])("at run time: %s", (_what, text, input, sentence) => {
    expect(() => run(text, input)).toThrow(sentence);
  });
});

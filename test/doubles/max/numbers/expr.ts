import type { Maker } from "#test/doubles/max/machine/box.ts";
import { type Atom, atomsOf, float, int } from "#test/doubles/max/machine/message.ts";

const FUNCTIONS = [
  "abs",
  "min",
  "max",
  "pow",
  "sqrt",
  "exp",
  "log",
  "log10",
  "sin",
  "cos",
  "tan",
  "floor",
  "ceil",
  "round",
];

/** `expr`: C's arithmetic over `$i1 $f2`; Max's has no `?:`, and neither has this. */
export const expr: Maker = (box) => {
  const text = box.text.written.join(" ").replace(/\\/g, "");
  if (text.includes("?")) throw new Error(`expr has no ?: (${box.path})`);
  const places = [...text.matchAll(/\$([ifs])(\d+)/g)];
  const values: Atom[] = Array.from({ length: Math.max(1, ...places.map(([, , place]) => Number(place))) }, () => 0);
  const body = text.replace(/\$([ifs])(\d+)/g, (_whole, kind: string, place: string) =>
    kind === "i" ? `Math.trunc($[${Number(place) - 1}])` : `$[${Number(place) - 1}]`,
  );
  const names = FUNCTIONS.map((name) => `const ${name} = Math.${name};`).join("");
  const compute = new Function("$", `${names} const int = Math.trunc; const float = Number; return Number(${body});`);
  const whole = !/\$f|\.\d|\d\.|\/|log|exp|pow|sqrt|sin|cos|tan|float/.test(text);
  return {
    receive: (inlet, message) => {
      atomsOf(message).forEach((atom, index) => {
        if (inlet + index < values.length) values[inlet + index] = atom;
      });
      if (inlet > 0) return;
      const value: number = compute(values);
      box.out(0, whole ? int(value) : float(value));
    },
  };
};

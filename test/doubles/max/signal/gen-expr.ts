/** A stretch of samples through a compiled codebox: what stands at the inlets, and where the outlets' values go. */
export type Run = (given: readonly Float64Array[], made: readonly Float64Array[]) => void;

/** What a codebox declares, and how it is started: once for each sample rate, with the samples of its buffers by their name here. */
export interface GenProgram {
  /** Names of the buffers in the code, and of the `buffer~` that each is at first. */
  readonly buffers: ReadonlyMap<string, string>;
  start(sampleRate: number, samplesOf?: (buffer: string) => Float32Array | undefined): Run;
}

/** What GenExpr has under these names. Source: docs.cycling74.com, gen common operators. */
const OPERATORS: Readonly<Record<string, (...args: number[]) => number>> = {
  abs: (x) => Math.abs(x!),
  floor: (x) => Math.floor(x!),
  sqrt: (x) => Math.sqrt(x!),
  sin: (x) => Math.sin(x!),
  cos: (x) => Math.cos(x!),
  tan: (x) => Math.tan(x!),
  pow: (x, y) => x! ** y!,
  min: (x, y) => Math.min(x!, y!),
  max: (x, y) => Math.max(x!, y!),
  clip: (x, low, high) => Math.min(Math.max(x!, low!), high!),
  mix: (x, y, share) => x! + share! * (y! - x!),
  fixnan: (x) => (Number.isNaN(x) ? 0 : x!),
};
/** Operators of Gen that are not modelled here; their names are no names for values. */
const TAKEN = new Set(
  [
    "step change delta fold wrap scale switch slide sah latch accum counter cycle phasor",
    "rate round sign trunc noise dim channels sample lookup e twopi vectorsize",
  ].flatMap((line) => line.split(" ")),
);
const CONSTANTS = ["pi", "samplerate"];
const TOKEN =
  /\s*(?:\/\/[^\n]*|("[^"]*"|[A-Za-z_]\w*|\d+(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+|[-+*/]=|[<>=!]=|&&|\|\||[-+*/%<>=!?:;,(){}]))/gy;

/**
 * GenExpr as a JavaScript function: declarations first, then assignments, `if` and `for`.
 *
 * Strict where Gen is not sure: a name counts only inside the braces in which it was first given a value, and a History is not
 * read any more in the sample in which it was written.
 * Source: docs.cycling74.com, gen_genexpr.
 * @throws Error for a statement, an operator or a name that is not known.
 */
export function compileGen(code: string, inlets: number, outlets: number): GenProgram {
  const key = `${inlets} ${outlets} ${code}`;
  const program = compiled.get(key) ?? compileAnew(code, inlets, outlets);
  compiled.set(key, program);
  return program;
}

/** One function for all devices that hold the same code: what the engine learned of it by running it serves the next. */
const compiled = new Map<string, GenProgram>();

function compileAnew(code: string, inlets: number, outlets: number): GenProgram {
  const reader = new Reader(tokensOf(code), inlets, outlets);
  const body = reader.program();
  const silent = numbered("out", outlets).find((name) => !reader.written.has(name));
  if (silent !== undefined) throw new Error(`gen~: nothing goes to ${silent}`);
  const histories = [...reader.histories.keys()];
  // What is remembered lies in a variable of the stretch while it runs: one of the closure would be fetched for every sample.
  const source = [
    `const { ${Object.keys(OPERATORS).join(", ")} } = operators; const pi = Math.PI;`,
    "const peek = (buffer, index) => buffer?.[Math.trunc(index)] ?? 0;",
    ...[...reader.histories].map(([name, initial]) => `let kept_${name} = ${initial};`),
    "return (given, made) => {",
    ...[...reader.buffers.keys()].map((name) => `const ${name} = samplesOf("${name}");`),
    ...histories.map((name) => `let ${name} = kept_${name};`),
    "const frames = made[0].length;",
    "for (let at_ = 0; at_ < frames; at_++) {",
    `let ${[...reader.written].filter((name) => !reader.histories.has(name)).join(", ")};`,
    ...numbered("in", inlets).map((name, inlet) => `const ${name} = given[${inlet}][at_];`),
    body,
    ...numbered("out", outlets).map((name, outlet) => `made[${outlet}][at_] = ${name};`),
    "}",
    ...histories.map((name) => `kept_${name} = ${name};`),
    "};",
  ].join("\n");
  const make = new Function("operators", "samplerate", "samplesOf", source) as (
    operators: object,
    sampleRate: number,
    samplesOf: (buffer: string) => Float32Array | undefined,
  ) => Run;
  return { buffers: reader.buffers, start: (rate, samplesOf = () => undefined) => make(OPERATORS, rate, samplesOf) };
}

function tokensOf(code: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (code.slice(TOKEN.lastIndex).trim() !== "") {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(code);
    if (match === null) throw new Error(`gen~ does not know ${code.slice(at, at + 20).trim()}`);
    if (match[1] !== undefined) found.push(match[1]);
  }
  return found;
}

/** Reads statements and writes them as JavaScript. */
class Reader {
  readonly buffers = new Map<string, string>();
  readonly histories = new Map<string, string>();
  readonly written = new Set<string>();
  private readonly known: Set<string>;
  private readonly spent = new Set<string>();
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(tokens: readonly string[], inlets: number, _outlets: number) {
    this.tokens = tokens;
    this.known = new Set([...CONSTANTS, ...numbered("in", inlets)]);
  }

  program(): string {
    while (this.peek() === "History" || this.peek() === "Buffer") this.declaration();
    const lines: string[] = [];
    while (this.at < this.tokens.length) lines.push(this.statement());
    return lines.join("\n");
  }

  private declaration(): void {
    const kind = this.next();
    const name = this.next();
    this.take("(");
    const argument = kind === "Buffer" ? this.next().replaceAll('"', "") : this.expression([")"]);
    this.take(")");
    this.take(";");
    if (kind === "Buffer") this.buffers.set(name, argument);
    else {
      this.histories.set(name, argument);
      this.known.add(name);
    }
  }

  private statement(): string {
    if (this.peek() === "if") return this.choice();
    if (this.peek() === "for") return this.loop();
    const line = `${this.assignment([";"])};`;
    this.take(";");
    return line;
  }

  private choice(): string {
    this.take("if");
    this.take("(");
    const condition = this.expression([")"]);
    this.take(")");
    const then = this.block();
    if (this.peek() !== "else") return `if (${condition}) ${then}`;
    this.take("else");
    return `if (${condition}) ${then} else ${this.peek() === "if" ? this.choice() : this.block()}`;
  }

  private loop(): string {
    this.take("for");
    this.take("(");
    const outside = new Set(this.known);
    const start = this.assignment([";"]);
    this.take(";");
    const condition = this.expression([";"]);
    this.take(";");
    const step = this.assignment([")"]);
    this.take(")");
    const body = this.block();
    this.forget(outside);
    return `for (${start}; ${condition}; ${step}) ${body}`;
  }

  private block(): string {
    const outside = new Set(this.known);
    this.take("{");
    const lines: string[] = [];
    while (this.peek() !== "}") lines.push(this.statement());
    this.take("}");
    this.forget(outside);
    return `{\n${lines.join("\n")}\n}`;
  }

  private forget(outside: ReadonlySet<string>): void {
    for (const name of this.known) if (!outside.has(name)) this.known.delete(name);
  }

  private assignment(until: readonly string[]): string {
    const name = this.next();
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`gen~ does not know the statement ${name} ${this.peek()}`);
    if (TAKEN.has(name) || Object.hasOwn(OPERATORS, name)) throw new Error(`gen~: “${name}” is an operator`);
    const by = this.next();
    if (!/^[-+*/]?=$/.test(by)) throw new Error(`gen~ does not know the statement ${name} ${by}`);
    if (by !== "=") this.read(name);
    const value = this.expression(until);
    if (this.histories.has(name)) this.spent.add(name);
    this.known.add(name);
    this.written.add(name);
    return `${name} ${by} +(${value})`;
  }

  /** Up to one of these outside of brackets. */
  private expression(until: readonly string[]): string {
    const parts: string[] = [];
    for (let depth = 0; depth > 0 || !until.includes(this.peek()); ) {
      const token = this.next();
      if (token === "(") depth++;
      else if (token === ")") depth--;
      else if (/^[{};]$/.test(token)) throw new Error(`gen~: ${token} inside of ${parts.join(" ")}`);
      else if (/^[A-Za-z_]/.test(token)) this.read(token);
      parts.push(token);
    }
    if (parts.length === 0) throw new Error("gen~: a value is missing");
    return parts.join(" ");
  }

  private read(name: string): void {
    const calls = this.peek() === "(";
    const there = calls
      ? name === "peek" || Object.hasOwn(OPERATORS, name)
      : this.known.has(name) || this.buffers.has(name);
    if (!there) throw new Error(`gen~: “${name}” is not known`);
    if (this.spent.has(name)) throw new Error(`gen~: “${name}” is read after it was written`);
  }

  private peek(): string {
    return this.tokens[this.at] ?? "";
  }

  private next(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error("gen~: the code ends too early");
    return token;
  }

  private take(token: string): void {
    const found = this.next();
    if (found !== token) throw new Error(`gen~: ${found} stands where ${token} belongs`);
  }
}

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word}${index + 1}`);
}

import { GenError } from "#test/doubles/max/signal/gen/gen-error.ts";
import { integersOf, isWhole } from "#test/doubles/max/signal/gen/integers.ts";
import { CALLS, CONSTANTS, DECLARATIONS, TAKEN } from "#test/doubles/max/signal/gen/operators.ts";
import type { Expression, Program } from "#test/doubles/max/signal/gen/tree.ts";

/**
 * Which names may be read and written where.
 *
 * Variables belong to the block that first writes them (GenExpr, Technical Notes: local to scope). A History is written once, outside all blocks, and
 * not read after: whether a read after a write in one sample gives the old or the new value is told differently of gen~ and of the code that it
 * exports, so a text whose meaning hangs on it is refused.
 */
export class Scope {
  inlets = 0;
  outlets = 0;
  readonly histories: string[] = [];
  readonly params: string[] = [];
  readonly arrays: string[] = [];
  readonly buffers = new Map<string, string>();
  private readonly integers: ReadonlySet<string>;
  private readonly written = new Set<string>();
  private readonly blocks: Set<string>[] = [new Set()];

  constructor({ declarations, statements }: Program) {
    this.integers = integersOf(statements);
    for (const { kind, name, argument, line } of declarations) {
      this.refuseTaken(name, line);
      if (this.declared(name)) throw new GenError(line, `${name} is declared twice`);
      if (kind === "Buffer") this.buffers.set(name, String(argument ?? name));
      else ({ History: this.histories, Param: this.params, Data: this.arrays })[kind].push(name);
    }
  }

  /** An integer in exported code. */
  whole(value: Expression): boolean {
    return isWhole(value, this.integers);
  }

  open(): void {
    this.blocks.push(new Set());
  }

  close(): void {
    this.blocks.pop();
  }

  read(name: string, line: number): string {
    const inlet = /^in([1-9]\d*)$/.exec(name);
    if (inlet !== null) {
      this.inlets = Math.max(this.inlets, Number(inlet[1]));
      return name;
    }
    if (this.arrays.includes(name) || this.buffers.has(name))
      throw new GenError(line, `${name} is an array: peek() reads it`);
    if (this.written.has(name)) throw new GenError(line, `${name} is read after it was written in this sample`);
    if (!this.declared(name) && !this.visible(name)) throw new GenError(line, `${name} has no value here`);
    return this.declared(name) ? `kept_${name}` : `v_${name}`;
  }

  /** What `peek` reads and `poke` writes: a Data or a Buffer. */
  array(name: string, line: number): string {
    if (this.buffers.has(name)) return `buffer_${name}`;
    if (!this.arrays.includes(name)) throw new GenError(line, `${name} is no Data`);
    return `data_${name}`;
  }

  /** Beginning of the JavaScript assignment. */
  write(name: string, line: number): string {
    if (/^out[1-9]\d*$/.test(name)) return this.writeOnce(name, line, "const ");
    if (this.histories.includes(name)) return this.writeOnce(name, line, "kept_");
    this.refuseTaken(name, line);
    if (this.declared(name)) throw new GenError(line, `${name} is not written: it is no History`);
    if (this.visible(name)) return `v_${name} = `;
    this.blocks.at(-1)!.add(name);
    return `let v_${name} = `;
  }

  private writeOnce(name: string, line: number, before: string): string {
    if (this.blocks.length > 1) throw new GenError(line, `${name} is written in a block`);
    if (this.written.has(name)) throw new GenError(line, `${name} is written twice in a sample`);
    this.written.add(name);
    if (before === "const ") this.outlets = Math.max(this.outlets, Number(name.slice("out".length)));
    return `${before}${name} = `;
  }

  private declared(name: string): boolean {
    return [...this.histories, ...this.params, ...this.arrays, ...this.buffers.keys()].includes(name);
  }

  private visible(name: string): boolean {
    return this.blocks.some((block) => block.has(name));
  }

  private refuseTaken(name: string, line: number): void {
    const taken =
      TAKEN.has(name) || name in CALLS || name in CONSTANTS || name in DECLARATIONS || /^(in|out)\d*$/.test(name);
    if (taken) throw new GenError(line, `${name} is gen~'s own word`);
  }
}

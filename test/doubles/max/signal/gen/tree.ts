/** A codebox, read. */
export interface Program {
  readonly declarations: readonly Declaration[];
  readonly statements: readonly Statement[];
}

export interface Declaration {
  readonly kind: "History" | "Data" | "Buffer" | "Param";
  readonly name: string;
  /** First value of a History or a Param, length of a Data, name of the `buffer~` behind a Buffer. */
  readonly argument: number | string | null;
  readonly line: number;
}

export type Statement =
  | { readonly kind: "assign"; readonly name: string; readonly value: Expression; readonly line: number }
  | { readonly kind: "poke"; readonly call: Call; readonly line: number }
  | {
      readonly kind: "if";
      readonly branches: readonly Branch[];
      readonly otherwise: readonly Statement[] | null;
      readonly line: number;
    }
  | {
      readonly kind: "while";
      readonly condition: Expression;
      readonly body: readonly Statement[];
      readonly line: number;
    }
  | {
      readonly kind: "for";
      readonly first: Statement;
      readonly condition: Expression;
      readonly step: Statement;
      readonly body: readonly Statement[];
      readonly line: number;
    };

export interface Branch {
  readonly condition: Expression;
  readonly body: readonly Statement[];
}

export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly whole: boolean; readonly line: number }
  | { readonly kind: "name"; readonly name: string; readonly line: number }
  | { readonly kind: "unary"; readonly sign: string; readonly of: Expression; readonly line: number }
  | {
      readonly kind: "binary";
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly line: number;
    }
  | {
      readonly kind: "choice";
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
      readonly line: number;
    }
  | Call;

export interface Call {
  readonly kind: "call";
  readonly name: string;
  readonly inputs: readonly Expression[];
  readonly line: number;
}

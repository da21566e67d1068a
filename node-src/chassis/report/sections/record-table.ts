import { type Markup, markup, type Piece } from "#src/chassis/report/page/markup.ts";

/** A table whose rows become cards on a phone: each is named by its first cell. */
export interface RecordTable {
  readonly caption: Piece;
  readonly columns: readonly [name: RecordColumn, ...others: readonly RecordColumn[]];
  readonly rows: readonly TableRow[];
}

interface RecordColumn {
  readonly name: string;
  /** Figures stand to the right and on one line. */
  readonly isFigure?: boolean;
}

interface TableRow {
  /** One a column. */
  readonly cells: readonly Piece[];
  /** Nothing came of it: it stands back. */
  readonly isQuiet?: boolean;
}

/** Says its roles, because a table that is drawn as cards is none to who hears it otherwise. */
export function recordTable({ caption, columns, rows }: RecordTable): Markup {
  return markup`<table class="records" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${columns.map(
    (column) => markup`<th role="columnheader" scope="col"${kindOf(column)}>${column.name}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map((row) => recordRow(columns, row))}</tbody></table>
`;
}

function recordRow(columns: RecordTable["columns"], { cells, isQuiet }: TableRow): Markup {
  const [head, ...others] = cells;
  const [, ...named] = columns;
  return markup`<tr role="row"${isQuiet === true ? markup` class="quiet"` : null}><th role="rowheader" scope="row">${head ?? null}</th>${others.map(
    (cell, i) => {
      const column = named[i]!;
      return markup`<td role="cell" data-label="${column.name}"${kindOf(column, cell === NOTHING)}>${cell}</td>`;
    },
  )}</tr>
`;
}

/** A card leaves it out. */
const NOTHING = "–";

function kindOf({ isFigure }: RecordColumn, isNothing = false): Markup | null {
  const kinds = [...(isFigure === true ? ["figure"] : []), ...(isNothing ? ["nothing"] : [])];
  return kinds.length === 0 ? null : markup` class="${kinds.join(" ")}"`;
}

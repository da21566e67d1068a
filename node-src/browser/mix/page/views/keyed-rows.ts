/** Rows of a list, each kept for its key as long as the list shows it: focus, scrolling and what a reader stands on stay with it. */
export interface KeyedRows<Item> {
  show(items: readonly Item[]): void;
}

/** How rows are made. Items of different kinds have different keys, as a row is filled with items of one kind only. */
export interface RowKind<Item> {
  keyOf(item: Item): string;
  make(item: Item): FilledRow<Item>;
}

export interface FilledRow<Item> {
  readonly line: HTMLElement;
  /** Changes nothing of what already reads so. */
  fill(item: Item): void;
}

export function keyedRows<Item>(list: HTMLElement, { keyOf, make }: RowKind<Item>): KeyedRows<Item> {
  let shown: ReadonlyMap<string, FilledRow<Item>> = new Map();
  return {
    show: (items) => {
      const now = new Map<string, FilledRow<Item>>();
      for (const item of items) {
        const row = shown.get(keyOf(item)) ?? make(item);
        row.fill(item);
        now.set(keyOf(item), row);
      }
      for (const [key, { line }] of shown) if (!now.has(key)) line.remove();
      shown = now;
      order(list, [...now.values()]);
    },
  };
}

/** Puts rows into their order; one that stands in it is not moved, as a row that is moved loses the focus. */
function order(list: HTMLElement, rows: readonly { readonly line: HTMLElement }[]): void {
  let next = list.firstElementChild;
  for (const { line } of rows) {
    if (line === next) next = next.nextElementSibling;
    else list.insertBefore(line, next);
  }
}

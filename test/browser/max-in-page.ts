import type { Page } from "playwright-core";

/** Milliseconds from a word of the page to Max, where `PAGE_IS_LATE` names no other: a test that does not wait fails every time. */
const UNDER_WAY = Number(process.env["PAGE_IS_LATE"] ?? 15);

/**
 * Puts a stand-in for Max into a page before it is opened: it carries atoms and nothing else, and what the page says arrives late
 * and in its order.
 *
 * Source: docs.cycling74.com/apiref/jweb/maxbridge: messages come by name, atoms one by one, and leave as a list.
 * @returns how to wait until all that the page said has been heard.
 */
export async function maxInPage(
  page: Page,
  hear: (atoms: readonly (string | number)[]) => void,
): Promise<() => Promise<void>> {
  const underWay = new Set<Promise<void>>();
  await page.exposeFunction("heardInMax", async (...atoms: (string | number)[]) => {
    const arrives = new Promise((arrived) => setTimeout(arrived, UNDER_WAY)).then(() => hear(atoms));
    underWay.add(arrives);
    await arrives;
    underWay.delete(arrives);
  });
  await page.addInitScript(MAX);
  return async () => {
    await page.evaluate(ALL_HEARD);
    // Of a document before, whose page no longer waits for them.
    await Promise.all(underWay);
  };
}

const MAX = `
  window.inlets = {};
  window.underWay = [];
  window.max = {
    outlet: (...atoms) => { underWay.push(heardInMax(...atoms)); },
    bindInlet: (name, hear) => { inlets[name] = hear; },
  };
`;

const ALL_HEARD = `(async () => {
  for (let awaited = -1; awaited !== underWay.length; await Promise.all(underWay)) awaited = underWay.length;
})()`;

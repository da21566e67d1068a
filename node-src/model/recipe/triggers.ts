/** What starts a cycle or a dip; the order is that of menus, and sets remember a place in it. */
export const TRIGGERS = ["beats", "hits", "notes", "free", "once"] as const;

export type Trigger = (typeof TRIGGERS)[number];

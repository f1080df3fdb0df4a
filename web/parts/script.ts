// What the script of a part of the app is to the page that loads it.

import type { Brought, Host } from "../host.ts";

/** Gives the app what only this part asks of the browser, and its screens their look. */
export interface PartScript {
  default(root: Element, host: Host): Promise<Partial<Brought>>;
}

/** What a part brings, of all that there is. */
export type Brings<Member extends keyof Brought> = Promise<{ [M in Member]-?: NonNullable<Brought[M]> }>;

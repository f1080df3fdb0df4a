// Why something did not come: the app tells one kind of failure from another.

import type { Failure as Told, Trouble } from "./host.ts";

/** What every promise to the app is rejected with. */
export class Failure extends Error implements Told {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause: unknown) {
    super(String(cause), { cause });
    this.trouble = trouble;
  }
}

/**
 * For what can only fail by not being there, or by there being no network, or else because
 * what came is no code.
 */
export function missing(cause: unknown): never {
  if (cause instanceof Failure) throw cause;
  const isDamaged = cause instanceof Error && /Syntax|Compile|Link/.test(cause.name);
  throw new Failure(isDamaged ? "damaged" : "missing", cause);
}

/** What is at an address. */
export async function fetched(address: string) {
  const answer = await fetch(address).catch(missing);
  if (!answer.ok) throw new Failure("missing", `${address}: ${answer.status}`);
  return answer;
}

/** The bytes at an address. */
export async function bytes(address: string) {
  const answer = await fetched(address);
  return new Uint8Array(await answer.arrayBuffer().catch(missing));
}

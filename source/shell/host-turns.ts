/** One request a host at a time, so that nobody's server has more of us than of one reader. */
export type HostTurns = <Result>(address: string, work: () => Promise<Result>) => Promise<Result>;

/** Work on addresses of one host waits for what was asked of it before; files wait for nothing. */
export function createHostTurns(): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  return async (address, work) => {
    const host = /^https?:/i.test(address) ? URL.parse(address)?.host : undefined;
    if (host === undefined) return work();
    const turn = (last.get(host) ?? Promise.resolve()).then(work, work);
    // Whoever waits for the turn hears how it went.
    last.set(
      host,
      turn.catch(() => {}),
    );
    return turn;
  };
}

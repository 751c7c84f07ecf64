/** How many logins may fail within a while before the next has to wait: for one name, and for all together. */
const WHILE = 10 * 60 * 1000;
const PER_NAME = 5;
const OVERALL = 50;

/** Counts what failed. Kept in memory: a restart forgets it, and 256 bits are not guessed in between. */
export interface LoginLimit {
  /** Seconds until the next attempt by this name may be made; 0 for now. */
  waitFor(name: string, now: Date): number;
  /** Counts as failed until it is said to have succeeded. */
  begin(name: string, now: Date): { succeeded(): void };
}

export function loginLimit(): LoginLimit {
  let failures: { readonly name: string; readonly at: number }[] = [];
  return {
    waitFor: (name, now) => {
      failures = failures.filter(({ at }) => at > now.getTime() - WHILE);
      const own = failures.filter((failure) => failure.name === plain(name));
      const reached = [failures.at(-OVERALL), own.at(-PER_NAME)].flatMap((failure) => failure?.at ?? []);
      return reached.length === 0 ? 0 : Math.ceil((Math.max(...reached) + WHILE - now.getTime()) / 1000);
    },
    // Never more than the overall limit are held: nothing begins while it is reached.
    begin: (name, now) => {
      const attempt = { name: plain(name), at: now.getTime() };
      failures.push(attempt);
      return {
        succeeded: () => {
          failures = failures.filter((failure) => failure !== attempt);
        },
      };
    },
  };
}

function plain(name: string): string {
  return name.normalize("NFC").toLowerCase().slice(0, 60);
}

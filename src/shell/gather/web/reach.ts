import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import ipaddr from "ipaddr.js";
import type { Dispatcher } from "undici";
import { InputFault } from "../input-fault.ts";

/** Which addresses may be fetched: those of the public web, or also private networks and any port. */
export type Reach = "public" | "any";

/** Where web servers listen. Anything else on a public host is more likely a mail server than a newspaper. */
const WEB_PORTS = new Set(["", "80", "443", "8080", "8443"]);

/**
 * Refuses what must not be asked for. Sees every request before it is sent, the first and each redirect, because it
 * sits in the dispatcher: a page must not be able to make the desk knock on doors inside its own network.
 */
export function guard(reach: Reach): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    refuseAddress(new URL(options.path, options.origin), reach);
    return dispatch(options, handler);
  };
}

/** Throws for an address that is not http or https, carries a password, or is out of reach as it stands. */
export function refuseAddress(url: URL, reach: Reach): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new InputFault("web.address", `${url.protocol} addresses are not fetched`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new InputFault("web.address", "the address holds a user name or password");
  }
  if (reach === "any") return;
  if (!WEB_PORTS.has(url.port)) throw new InputFault("web.port", `port ${url.port} is none of the web`);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  // Names are checked when they have been looked up; a literal address is never looked up.
  if (ipaddr.isValid(host) && !isPublic(host)) throw notPublic(url.hostname, host);
}

/** Whether an IP address is one of the public internet: no range set apart for anything, and none that wraps another address. */
export function isPublic(address: string): boolean {
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || IPV6_IN_USE.some(([network, bits]) => parsed.match(network, bits));
}

/** All that IANA has given out for global use; addresses outside (`::127.0.0.1`) belong to nobody or to old tricks. */
const IPV6_IN_USE = [ipaddr.IPv6.parseCIDR("2000::/3")];

type LookupDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Looks a name up like node does, but refuses a name of which any address is out of reach. The connection is made to
 * the very addresses that were checked, so that a second answer of the name server changes nothing.
 */
export function publicLookup(hostname: string, options: LookupOptions, done: LookupDone): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, []);
    const inside = addresses.find(({ address }) => !isPublic(address));
    if (inside !== undefined) return done(notPublic(hostname, inside.address), []);
    if (options.all === true) return done(null, addresses);
    const [first] = addresses;
    return first === undefined
      ? done(notPublic(hostname, "no address"), [])
      : done(null, first.address, first.family);
  });
}

function notPublic(host: string, address: string): InputFault {
  const what = host === address || host === `[${address}]` ? host : `${host} (${address})`;
  return new InputFault("web.private", `${what} is no address of the public web`);
}

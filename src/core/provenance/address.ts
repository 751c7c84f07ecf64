/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|cmpid|ocid|igshid)$/i;

/**
 * What two addresses of one page have in common, whatever their scheme, "www.", fragment, closing slash and tracking
 * parameters. The words of a link are not always those of the page it leads to.
 */
export function addressKey(url: string): string {
  const [address = ""] = url.split("#");
  const [path = "", query = ""] = address.replace(/^[a-z]+:\/\/(?:www\.)?/i, "").split("?");
  const kept = query
    .split("&")
    .filter((parameter) => parameter !== "" && !TRACKING.test(parameter.split("=")[0] ?? ""))
    .sort();
  const [host = "", ...rest] = path.replace(/\/+$/, "").split("/");
  return [host.toLowerCase(), ...rest].join("/") + (kept.length > 0 ? `?${kept.join("&")}` : "");
}

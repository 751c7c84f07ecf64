/** Parameters that follow a reader about and say nothing of what is read, by exact name. */
const TRACKING = new Set(
  (
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok " +
    "_ga _gl _hsenc _hsmi __hssc __hstc hsctatracking oly_anon_id oly_enc_id vero_id rb_clickid s_cid icid " +
    "ref_src ref_url cmpid ncid soc_src soc_trk guccounter guce_referrer guce_referrer_sig spm scm share_token " +
    "sharetoken smid smtyp taid wt_mc at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 xtor " +
    "ocid cvid traffic_source feature_id from_weibo isappinstalled"
  ).split(" "),
);

/** Families of such parameters, by what their names begin with. */
const TRACKING_PREFIX = /^(?:utm|pk|piwik|mtm|hsa|ga)_/;

/** Longer addresses carry data, not a place. */
const LONGEST_URL = 2000;

/**
 * The address as pages are known by: http(s), absolute, host in lower case, without fragment, tracking parameters, user
 * name and default port. Null for what is no such address. Relative ones are resolved against `base`.
 */
export function canonicalUrl(address: string, base: string | null = null): string | null {
  const url = parseUrl(address.trim(), base);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:") || url.hostname === "")
    return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  dropTracking(url);
  return url.href.length > LONGEST_URL ? null : url.href;
}

function parseUrl(address: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(address) : new URL(address, base);
  } catch {
    return null;
  }
}

/** The other parameters keep their spelling and order: some sites tell their articles apart by them alone. */
function dropTracking(url: URL): void {
  if (url.search === "") return;
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair.split("=", 1)[0] ?? ""));
  url.search = kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIX.test(lower);
}

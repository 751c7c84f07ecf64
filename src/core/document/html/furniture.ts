import { BLOCK_TAGS } from "./tag-rules.ts";
import type { Element } from "./tree.ts";

// What on a page is not the article: navigation, share buttons, comment forms, advertisements, related links. The words
// are those that themes and content systems use in class names and ids the world over; none is of one site.

const NEVER_TEXT = new Set(
  (
    "nav button noscript dialog figcaption canvas audio video object input menu label amp-sidebar " +
    "amp-ad progress meter map area head title"
  ).split(" "),
);

const NEVER_TEXT_ROLES = new Set(
  "navigation banner contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip status alert".split(
    " ",
  ),
);

/** Elements that hold no text of an article on any page. */
export function isFurniture(element: Element): boolean {
  if (NEVER_TEXT.has(element.tag)) return true;
  const { attributes } = element;
  if (attributes["role"] !== undefined && NEVER_TEXT_ROLES.has(attributes["role"].toLowerCase())) return true;
  return isHidden(element) || isHoverText(element);
}

/** Words for screen readers and for the pointer, inside a line of the article. */
function isHoverText({ tag, attributes }: Element): boolean {
  if (BLOCK_TAGS.has(tag) || attributes["class"] === undefined) return false;
  return /(?:^|[\s_-])(?:tooltip|popover|hovercard|sr-only|screen-reader|visually-?hidden)(?:$|[\s_-])/i.test(
    attributes["class"],
  );
}

function isHidden({ attributes }: Element): boolean {
  if (attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true") return true;
  return (
    attributes["style"] !== undefined &&
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes["style"])
  );
}

/** What the names of an element say of it: nothing, that it holds pictures, or that it is surely not the article. */
export type Suspicion = "none" | "media" | "sure";

// Matched against one word of a class name or id: "article-comments__list" is article, comments, list.
const SURE_WORDS =
  /^(?:comments?|commentlist|commenting|respond|disqus|fbcomments|livefyre|replies|outbrain|taboola|zergnet|revcontent|cookies?|gdpr|consent|breadcrumbs?|pagination|pager|sharing|share|shares|sharebar|sharebuttons?|sharedaddy|sharethis|addthis|addtoany|socials?|sociable|social(?:media|links|icons|share|bar)|standfirst|dek|strapline|sub-?title|sub-?head(?:line)?|kicker|newsletters?|subscribe|subscription|signup|sign-?in|login|mailchimp|optin|related|relatedposts?|jprelated|jp-relatedposts|yarpp|recommended|recommendations?|recirc(?:ulation)?|readmore|more-?stories|trending|popular|mostread|sidebar|siderail|adv|ads?|adbox|adslot|adsense|advert(?:s|isements?|ising|orial)?|sponsor(?:ed|s)?|promos?|promoted|promotion|banner|footer|masthead|navbar|nav|navigation|menu|toolbar|popup|modal|lightbox|captions?|credits?|wp-caption-text|screen-reader-text|sr-only|visuallyhidden|taglist|tagcloud|keywords|taxonomy|bio|biography|authorbox|author-?bio|byline|bylines|dateline-?date|timestamp|print-?only|noprint|no-print|polls?|quiz|widget|widgets|carousel|affiliate|donate|donation|paywall-?prompt|report-?error|correction-?form|teasers?|playlist|video-?(?:player|title|description|caption)|googleads?|dfp|gpt|mpu|leaderboard|skyscraper|hatom-?extra|metadata|postmeta|entry-?meta|post-?meta|article-?meta|post-?info|entry-?info|article-?info|entry-?footer|article-?footer|post-?footer|cat-?links|nextprev|post-?nav)$/;

/** Words for what holds pictures and films; the little text beside them is a caption. */
const MEDIA_WORDS =
  /^(?:images?|img|imgs|photos?|photographs?|pictures?|pic|pics|figures?|media|videos?|hero|thumbs?|thumbnails?|attachment|galler(?:y|ies)|slideshow|slides?|slider|carousel|foto|fotos|bild|imagen|visual)$/;

/** Class names by which a whole page or article is described, not what stands inside: "category-social-media". */
const DESCRIBING =
  /^(?:category|cat|tag|tax|topic|has|is|no|not|js|with|without|single|page|post|type|status|format|theme|layout|template|section)-./;

/** Names that mark the article itself; what carries one is never furniture. */
const ARTICLE_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|news|content|main|page)[_-]?(?:body|content|text|copy|main|inner|wrapper|container)(?:$|[\s_-])|articlebody|storytext|^(?:content|main|article|story|post|entry)$/i;

export function suspicionOf(element: Element): Suspicion {
  const names = `${element.attributes["class"] ?? ""} ${element.attributes["id"] ?? ""}`.trim();
  if (names === "") return element.tag === "aside" || element.tag === "footer" ? "sure" : "none";
  const known = SUSPICIONS.get(names);
  const said = known ?? judge(names);
  if (known === undefined && SUSPICIONS.size < MAX_REMEMBERED) SUSPICIONS.set(names, said);
  return said === "none" && (element.tag === "aside" || element.tag === "footer") ? "sure" : said;
}

/** Names of what holds the readers' comments; "comments-open" only says that there may be some. */
const COMMENT_NAMES =
  /(?:^|[\s_-])(?:comments?|comment-?list|comments-?area|disqus(?:-thread)?|fb-?comments|livefyre|respond|replies)(?:$|\s|[_-](?!open|closed|enabled|disabled|on|off|count|link|left|right))/i;

/** Whether the names of an element say that it holds readers' comments. */
export function namesComments({ attributes }: Element): boolean {
  return COMMENT_NAMES.test(attributes["id"] ?? "") || COMMENT_NAMES.test(attributes["class"] ?? "");
}

/** Names repeat within a page and between pages of a site, and judging them is what costs. Only a memory of answers. */
const SUSPICIONS = new Map<string, Suspicion>();
const MAX_REMEMBERED = 20_000;

function judge(names: string): Suspicion {
  let worst: Suspicion = "none";
  for (const name of names.split(/\s+/)) {
    if (DESCRIBING.test(name.toLowerCase())) continue;
    if (ARTICLE_NAME.test(name)) return "none";
    const said = judgeName(name);
    if (said === "sure") worst = "sure";
    else if (said === "media" && worst === "none") worst = "media";
  }
  return worst;
}

function judgeName(name: string): Suspicion {
  const lower = name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  if (SURE_WORDS.test(lower)) return "sure";
  let worst: Suspicion = "none";
  for (const word of lower.split(/[^a-z]+/)) {
    if (SURE_WORDS.test(word)) return "sure";
    if (MEDIA_WORDS.test(word)) worst = "media";
  }
  return worst;
}

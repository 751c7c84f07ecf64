// Names of networks and the words around them on buttons, in the languages the desk reads.
const SHARE_WORD =
  "share|tweet|tweets|pin|pint|pin it|pinterest|print|e-?mail|email|facebook|twitter|linkedin|whatsapp|telegram|reddit|tumblr|" +
  "google\\+?|google plus|pocket|flipboard|messenger|copy|copy link|link|save|like|follow|vk|weibo|wechat|line|viber|x|" +
  "instagram|youtube|teilen|drucken|partager|imprimer|compartir|condividi|stampa|compartilhar|baixar|delen|поделиться|分享|bagikan|" +
  "on|via|by|this|to|article|story|post|now|with|friends|a friend|in|and|or|&";
/** A line of nothing but share buttons. */
export const ONLY_SHARE = new RegExp(
  `^(?:[\\s\\p{P}\\p{S}\\d]|(?<![\\p{L}])(?:${SHARE_WORD})(?![\\p{L}]))+$`,
  "iu",
);

// In which language what is cited will be, from the words that cite it: "a section of the Chinese media", "[Via
// (German)]", "nach italienischen Medienberichten". By peoples and places; Swiss, Belgian, Canadian and Indian tell
// nothing, since their press has several.

const LANGUAGES: readonly (readonly [language: string, words: string, signs: string])[] = [
  [
    "zh",
    "Chinese|Taiwanese|Hong Kong|China(?:'s|’s)|Mandarin|chinesisch\\w*|cines[ei]|chin[eê]s(?:a|es|as)?|chinos?|chinas?|chinois\\w*|Tiongkok|Cina|китайск\\p{L}*",
    "中国|中國|台湾|台灣|中文",
  ],
  [
    "ja",
    "Japanese|Japan(?:'s|’s)|japanisch\\w*|giappones[ei]|japon[eê]s(?:a|es|as)?|japonais\\w*|Jepang|японск\\p{L}*",
    "日本|日媒",
  ],
  [
    "ko",
    "(?:South )?Korean?|koreanisch\\w*|corean[oaie]|corean[oa]s?|coréen\\w*|Korea Selatan|корейск\\p{L}*",
    "韩国|韓國|韩媒",
  ],
  [
    "de",
    "German|Austrian|Germany(?:'s|’s)|deutsch\\w*|österreichisch\\w*|tedesch[ieoa]|alem(?:ã|ão|ães|án|anes|ana)|allemand\\w*|Jerman|немск\\p{L}*|германск\\p{L}*",
    "德国|德國|德媒",
  ],
  [
    "fr",
    "French|France(?:'s|’s)|französisch\\w*|frances[ei]|franc[eê]s(?:a|es|as)?|français\\w*|Prancis|френск\\p{L}*",
    "法国|法國|法媒",
  ],
  [
    "it",
    "Italian|Italy(?:'s|’s)|italienisch\\w*|italian[oaie]|italian[oa]s?|italien(?:s|ne|nes)?|Italia|италианск\\p{L}*",
    "意大利",
  ],
  [
    "es",
    "Spanish|Mexican|Argentin(?:e|ian)|Chilean|Colombian|Spain(?:'s|’s)|spanisch\\w*|spagnol[oaie]|espanh(?:ol|ola|óis|olas)|español\\w*|espagnol\\w*|Spanyol|испанск\\p{L}*",
    "西班牙",
  ],
  [
    "pt",
    "Portuguese|Brazilian|Brazil(?:'s|’s)|portugiesisch\\w*|brasilianisch\\w*|portoghes[ei]|brasilian[oaie]|portugu[eê]s(?:a|es|as)?|brasileir[oa]s?|Portugis|португалск\\p{L}*|бразилск\\p{L}*",
    "葡萄牙|巴西",
  ],
  [
    "nl",
    "Dutch|Flemish|niederländisch\\w*|holländisch\\w*|olandes[ei]|holand[eê]s(?:a|es|as)?|Belanda|холандск\\p{L}*|нидерландск\\p{L}*",
    "荷兰",
  ],
  ["ru", "Russian|Russia(?:'s|’s)|russisch\\w*|russ[oaie]|russ[oa]s?|Rusia|руск\\p{L}*", "俄罗斯|俄媒"],
  ["sv", "Swedish|schwedisch\\w*|svedes[ei]|sueco?a?s?|Swedia|шведск\\p{L}*", "瑞典"],
  [
    "fi",
    "Finnish|finnisch\\w*|finlandes[ei]|finland[eê]s(?:a|es|as)?|Finlandia|финландск\\p{L}*|финск\\p{L}*",
    "芬兰",
  ],
  ["da", "Danish|dänisch\\w*|danes[ei]|dinamarqu[eê]s\\w*|Denmark|датск\\p{L}*", "丹麦"],
  ["no", "Norwegian|norwegisch\\w*|norveges[ei]|noruegu[eê]s\\w*|Norwegia|норвежк\\p{L}*", "挪威"],
  ["pl", "Polish|polnisch\\w*|polacc[ohia]+|polac[oa]s?|Polandia|полск\\p{L}*", "波兰"],
  ["cs", "Czech|tschechisch\\w*|cec[ohia]+|Ceko|чешк\\p{L}*", "捷克"],
  ["hu", "Hungarian|ungarisch\\w*|ungheres[ei]|húngar[oa]s?|Hungaria|унгарск\\p{L}*", "匈牙利"],
  ["ro", "Romanian|rumänisch\\w*|rumen[oaie]|romen[oa]s?|Rumania|румънск\\p{L}*", "罗马尼亚"],
  ["bg", "Bulgarian|bulgarisch\\w*|bulgar[oaie]|búlgar[oa]s?|Bulgaria|българск\\p{L}*", "保加利亚"],
  ["el", "Greek|griechisch\\w*|grec[ohia]+|greg[oa]s?|Yunani|гръцк\\p{L}*", "希腊"],
  ["tr", "Turkish|türkisch\\w*|turc[ohia]+|turc[oa]s?|Turki|турск\\p{L}*", "土耳其"],
  ["he", "Israeli|Hebrew|israelisch\\w*|israelian[oaie]|israelenses?|израелск\\p{L}*", "以色列"],
  ["ar", "Arabic|Arab|Saudi|Egyptian|arabisch\\w*|arab[oaie]|árabes?|арабск\\p{L}*", "阿拉伯"],
  ["id", "Indonesian|indonesisch\\w*|indonesian[oaie]|indonésios?|индонезийск\\p{L}*", "印尼|印度尼西亚"],
  ["vi", "Vietnamese|vietnamesisch\\w*|vietnamit[aei]|vietnamitas?|виетнамск\\p{L}*", "越南|越媒"],
  ["th", "Thai|thailändisch\\w*|thailandes[ei]|tailand[eê]s\\w*|тайландск\\p{L}*", "泰国"],
  ["uk", "Ukrainian|ukrainisch\\w*|ucrain[oaie]|ucranian[oa]s?|Ukraina|украинск\\p{L}*", "乌克兰"],
  [
    "en",
    "American|British|English|Australian|Irish|amerikanisch\\w*|britisch\\w*|englisch\\w*|american[oaie]|britannic[ohia]+|ingles[ei]|american[oa]s?|britânic[oa]s?|ingl[eê]s\\w*|Inggris|американск\\p{L}*|британск\\p{L}*|английск\\p{L}*",
    "美国|美國|英国|英國|美媒|英媒|外媒",
  ],
];

/** Words end at what is no letter; signs of a script that does not part words end nowhere. */
const PATTERNS = LANGUAGES.map(([language, words, signs]) => {
  const pattern = `(?<!\\p{L})(?:${words})(?!\\p{L})${signs === "" ? "" : `|${signs}`}`;
  return [language, new RegExp(pattern, "u")] as const;
});

/** ISO 639-1; null when the words do not say. "Sohu" and "Weibo" say it too: a platform of one country. */
export function citedLanguage(words: string): string | null {
  const found = PATTERNS.find(([, pattern]) => pattern.test(words));
  if (found !== undefined) return found[0];
  return CHINESE_PLATFORMS.test(words) ? "zh" : null;
}

const CHINESE_PLATFORMS =
  /\b(?:Weibo|WeChat|Sina|Sohu|NetEase|Tieba|Baidu|Zhihu|Douyin|Bilibili|Toutiao)\b|微博|微信|贴吧|知乎/u;

import { test } from "vitest";
import { check } from "./check.ts";

// One sentence a line, and the claims that it makes; an empty text for a sentence that makes none.
test.each([
  ["诺基亚被微软收购。", "acquisition(acquirer=微软, target=诺基亚) agreed, fact"],
  [
    "苹果否认将收购特斯拉。",
    'acquisition(acquirer=苹果, target=特斯拉) denied, fact on the word of party "苹果"',
  ],
  [
    "小米与诺基亚签署专利许可协议，双方昨天宣布。",
    'licensing(party=小米, party=诺基亚) agreed, fact on the word of party "双方", when "昨天" (2017-06-13)',
  ],
  ["如果谷歌收购推特，市场将大变。", ""],
  [
    "腾讯以10亿美元收购了京东20%的股份。",
    'stake(investor=腾讯, target=京东) completed, fact, amount "10亿美元"',
  ],
  [
    "据彭博社报道，阿里巴巴拟收购饿了么。",
    'acquisition(acquirer=阿里巴巴, target=饿了么) proposed, reported on the word of media "彭博社"',
  ],
  [
    "联想和富士通宣布成立合资公司。",
    'joint-venture(party=联想, party=富士通) agreed, fact on the word of party "联想和富士通"',
  ],
  ["华为没有与苹果达成合作。", ""],
  ["微软完成对诺基亚手机业务的收购。", "acquisition(acquirer=微软, target=诺基亚) completed, fact"],
  [
    "2013年曾有传闻称小米将收购诺基亚。",
    'acquisition(acquirer=小米, target=诺基亚) considered, rumoured on the word of anonymous "曾有传闻", recalled, when "2013年" (2013-01-01..2013-12-31)',
  ],
  ["索尼可能与松下合并。", "merger(party=索尼, party=松下) considered, speculated, speculation"],
  ["吉利将沃尔沃的股份出售给百度。", "acquisition(acquirer=百度, target=沃尔沃, seller=吉利) agreed, fact"],
  ["诺基亚授权HMD使用其品牌。", "licensing(licensor=诺基亚, licensee=HMD) agreed, fact"],
  ["丰田与松下达成电池合作。", "partnership(party=丰田, party=松下) agreed, fact"],
  [
    "宝马发言人表示，公司没有收购特斯拉的计划。",
    'acquisition(acquirer=宝马, target=特斯拉) denied, fact on the word of party "宝马发言人"',
  ],
  ["阿里巴巴和腾讯均拒绝评论合并传闻。", ""],
])("%s", (text, expected) => check("zh", text, expected));

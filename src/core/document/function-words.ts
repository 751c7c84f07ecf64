// The words that make up most of any text in a language and few in others. One row a language; what a row shares with
// others counts for each of them the less. Kept to what a page of news holds many of.
const ROWS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for on with as it by at from he his they be are this have has had not but which said will would their its who been were an or after more about when than also into could there",
  de: "der die das und ist nicht mit den von zu ein eine einer einem einen auf für im dem des sich auch es an als nach wie bei aus werden wird hat haben sind war sie er noch nur aber oder über vor dass durch zum zur",
  fr: "le la les de des du un une et est en dans pour que qui sur pas plus par au aux avec ce cette ne se il elle ont sont été son sa ses mais ou leur nous vous comme selon entre aussi",
  es: "el la los las de del un una y que en es por con para se su sus al lo como más pero o ha han fue sobre entre este esta desde hasta cuando también según no ser son años muy ya",
  it: "il lo la i gli le di del della dei delle un una e che è in per con non si da nel nella al alla sono ha hanno come più anche ma su dal dalla questo questa stato essere o suo due se ci",
  pt: "o a os as de do da dos das um uma e que em no na nos nas por para com não se ao à mais foi são como mas ou seu sua pelo pela também já entre ser está ele ela até isso segundo",
  nl: "de het een en van in is dat op te voor met zijn niet aan er om ook als maar bij of naar uit door over wordt worden heeft hebben was nog meer dan werd die dit deze zich volgens tot geen",
  sv: "och att det i en är som på för med av den till har inte ett om var de han från så men ska kan vid efter också sig under ut när hade mot sin eller över nu år",
  da: "og at det i en er som på for med af den til har ikke et om var de han fra så men skal kan ved efter også sig under ud når havde mod sin eller over nu år blev hun jeg",
  no: "og at det i en er som på for med av den til har ikke et om var de han fra så men skal kan ved etter også seg under ut når hadde mot sin eller over nå år ble hun jeg",
  fi: "ja on ei se että oli hän ovat mutta joka kun mukaan myös ole kuin jo vain sen ovat tai olla hänen siitä nyt jos sekä vuoden ollut vielä voi ennen",
  pl: "i w na z do nie się że jest to o jak po za od dla przez przy oraz ale czy być został są które który która tym tego jego już tylko może także będzie lub roku",
  cs: "a v na se je že to z do s o pro za by jako jsou po byl i k od ale bude které který která také podle už jeho nebo při však než své roku má aby",
  hu: "a az és hogy nem is egy de ez van volt meg csak már el azt mint ki még szerint lesz vagy után amely ha minden több majd aki ezt sem most be",
  ro: "și în de la a cu pe că nu este din un o care pentru mai a fost sunt au ce sau dar prin după fi al ale lui dintre fost către acest această",
  tr: "ve bir bu için ile de da olarak daha çok olan gibi ne kadar sonra ise var en ama göre değil veya oldu olduğu ancak her yeni iki o şu ya",
  id: "yang dan di untuk dengan dari ini itu pada tidak dalam akan adalah ke juga oleh sebagai bisa sudah kepada telah ada mereka karena atau lebih saat kata menjadi dapat tersebut",
  vi: "và của là có không được trong cho với một những các này đã người để khi từ đến về như tại theo cũng ra sẽ nhiều năm trên",
  ca: "el la els les de del i que en és per amb un una no es al com més però o ha han va ser són aquest aquesta també fins segons seva seu",
  ru: "и в не на что с по как это он из за от для к до но а о его она так же был все или бы также который которые при если уже только их быть была году после",
  bg: "и на да се в е за от с че не по са като ще до но това или при той също има след във който която които беше си са още само към със ли",
  uk: "і в на не що з у за до як та це він від для про або але був також який які при якщо вже тільки їх бути було році після його щодо є із під",
  sr: "и у на је се да од за са не су као што из али који која које или по би већ само након према био ово те",
};

export interface FunctionWord {
  readonly language: string;
  readonly weight: number;
}

/** For each word the languages it belongs to; the fewer they are, the more it weighs. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly FunctionWord[]> = index();

function index(): Map<string, FunctionWord[]> {
  const owners = new Map<string, string[]>();
  for (const [language, row] of Object.entries(ROWS)) {
    for (const word of new Set(row.split(" "))) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  return new Map(
    [...owners].map(([word, languages]) => [
      word,
      languages.map((language) => ({ language, weight: 1 / languages.length })),
    ]),
  );
}

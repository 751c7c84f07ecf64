import { wordSet } from "./word-list.ts";

/** Words that open sentences or stand between names and are never a name, whatever their first letter. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those it its he his him she her hers they their theirs them we our ours us i me my you your
  who whom whose which what when where why how whether if unless until while although though because since as than then
  thus so and or but nor yet for of in on at by to from with without within into onto upon over under above below about
  after before during between among against across along around through throughout toward towards despite per via amid
  amidst except besides beyond behind beside near off out up down again also too only just even ever never not no none
  nothing nobody neither either both each every all any some many much more most few fewer less least several such same
  other others another one last next now today yesterday tomorrow tonight here there once twice still already always often
  sometimes usually recently lately earlier later soon currently meanwhile however moreover furthermore nevertheless
  nonetheless therefore otherwise instead indeed perhaps maybe probably possibly certainly clearly apparently reportedly
  allegedly additionally separately similarly likewise finally eventually initially originally previously formerly
  is are was were be been being am do does did done has have had having will would shall should can could may might must
  ought let lets let's don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't i'm
  it's he's she's we're they're you're that's there's what's who's i've we've they've i'll we'll you'll he'll she'll
  according asked given including excluding regarding concerning following based thanks due owing yes well oh
`);

/** Of these, the ones that a name may hold after its first word: "Patrick Soon-Shiong", "Just Add Monsters". */
export const INSIDE_WORDS = wordSet(`
  one next last now here every all only just soon over more few under above beyond once still well up off out down
  today tomorrow tonight together again ever never both some many most other
`);

/** Words of the calendar. */
export const CALENDAR_WORDS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  christmas easter thanksgiving halloween ramadan q1 q2 q3 q4 h1 h2 gmt est edt pst pdt bst utc cet am pm spring summer
  autumn winter mondays tuesdays wednesdays thursdays fridays saturdays sundays
`);

/** Words of the calendar that are as often something else. */
export const SHORT_CALENDAR_WORDS = wordSet("sun may march april august wed spring summer winter");

/**
 * Words often written with a capital that name no party by themselves: things, fields, measures, languages, beliefs,
 * directions. They may be part of a name ("Internet Explorer", "Western Union").
 */
export const GENERIC_CAPITALS = wordSet(`
  tv tvs pc pcs dvd dvds cd cds usb hdtv lcd led oled gps gpu cpu cpus gpus ram rom sms mms html http url pdf api sdk ui ux os ai ar
  vr iot lte wifi wi-fi bluetooth internet web www email e-mail ipo ipos gdp gnp cpi roi ebit ebitda eps etf etfs adr adrs
  otc r&d it hr pr vat faq diy vip eec un aids hiv dna covid covid-19 ok 3d 4g 5g 3g 4k nfc sim
  english christian christians muslim muslims islam islamic islamist islamists jihadist jihadists jewish jews hindu catholic god bible koran earth moon sun
  north south east west northern southern eastern western central mid-west midwest middle republican republicans democrat
  democrats democratic conservative conservatives labour liberal tory tories
  photo photos image images video videos credit file getty advertisement ad ads update updates exclusive breaking
  read related see more watch click share via rt lol omg wow hello hi dear thank thanks sorry please note source sources
  dlrs dlr mln bln pct cts stg shr net vs avg shrs qtr nine mths oper revs rev jly
  act chapter section article rule title phase part class series round tier stage version model type mark
  mp mps pm phd mba md jr sr ii iii iv esq obe cbe mbe twitterverse
  one two three four five six seven eight nine ten eleven twelve hundred thousand million billion first second third
  standings table figure chart page vol no nos company companies corp group board committee government state
  federal national international court bank chairman president management
  kurds kurdish scots sikh arab arabs yen euro pound dollar christmas-day valentine valentines valentine's
  americans europeans chinese japanese germans british russians koreans arabs asians africans
  jan feb calif wis ill mass conn pa tex fla ga va md nj ny ca mich minn mo ohio wash ore ariz colo tenn ky ala
  la okla kan neb nev ind del ont que nsw
`);

/** States and provinces, in full and as the press and the post shorten them, which stand after the name of a town. */
export const STATE_ABBREVIATIONS = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming hawaii ontario quebec n.y. n.j. n.h. n.c. s.c. n.d. s.d. n.m. r.i. w.va d.c. ont que alta man sask nsw ca ny nj nc sc tx
  az co ct fl ma mi mn oh or wa wi
`);

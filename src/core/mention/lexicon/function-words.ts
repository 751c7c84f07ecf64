import { wordSet } from "./word-list.ts";

/** Words that open sentences or stand between names and are never a name, whatever their first letter. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those it its he his him she her hers they their theirs them we our ours us i me my you your
  who whom whose which what when where why how whether if unless until while although though because since as than then
  thus so and or but nor yet for of in on at by to from with without within into onto upon over under above below about
  after before during between among against across along around through throughout toward towards despite per via amid
  amidst except besides beyond behind beside near off out up down again also too only just even ever never not no none
  nothing nobody neither either both each every all any some many much more most few fewer less least several such same
  other others another one two three four five six seven eight nine ten eleven twelve hundred thousand million billion
  first second third last next now today yesterday tomorrow tonight here there once twice still already always often
  sometimes usually recently lately earlier later soon currently meanwhile however moreover furthermore nevertheless
  nonetheless therefore otherwise instead indeed perhaps maybe probably possibly certainly clearly apparently reportedly
  allegedly additionally separately similarly likewise finally eventually initially originally previously formerly
  is are was were be been being am do does did done has have had having will would shall should can could may might must
  ought let lets let's don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't i'm
  it's he's she's we're they're you're that's there's what's who's i've we've they've i'll we'll you'll he'll she'll
  according asked given including excluding regarding concerning following based thanks due owing yes well oh
`);

/** Words of the calendar. */
export const CALENDAR_WORDS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter thanksgiving halloween ramadan q1 q2 q3 q4 h1 h2 gmt est edt pst pdt bst utc cet am pm spring summer
  autumn winter mondays tuesdays wednesdays thursdays fridays saturdays sundays
`);

/** Words written with capitals that name no party: things, fields, measures, languages, beliefs. */
export const GENERIC_CAPITALS = wordSet(`
  ceo cfo coo cto cio tv pc pcs dvd dvds cd cds usb hdtv lcd led oled gps gpu cpu ram rom sms mms html http url pdf api sdk
  ui ux os ai ar vr iot lte wifi wi-fi bluetooth internet web www email e-mail ipo ipos gdp gnp cpi roi ebit ebitda eps etf
  etfs adr adrs otc r&d it hr pr vat faq diy vip uk us usa u.s u.s. u.k u.k. uae eec un aids hiv dna covid covid-19 ok
  english french german spanish chinese japanese italian arabic latin russian portuguese christian christians muslim
  muslims islam jewish jews hindu catholic god bible koran earth moon mars sun north south east west northern southern
  eastern western republican republicans democrat democrats democratic conservative conservatives labour liberal
  photo photos image images video videos credit file getty reuters/file advertisement ad ads update exclusive breaking
  read related see more watch click here share via rt lol omg wow hello hi dear thank sorry please note
  dlrs dlr mln bln pct cts stg shr net vs avg shrs qtr nine mths oper revs rev jly
  act chapter section article rule title phase part class series round tier stage
  android-based linux-based internet-based web-based mp mps pm phd mba md jr sr ii iii iv esq obe cbe mbe
  american british canadian mexican brazilian indian australian european asian african americans europeans
  standings table figure chart page vol no nos
`);

import { wordSet } from "./word-list.ts";

/** Verbs of headlines about companies, in the forms that headlines use; a ends before one. */
export const HEADLINE_VERBS = wordSet(`
  says say said tells tell told sees see seen sets set cuts ups up gets get got gives give gave given buys buy bought
  buying sells sell sold selling acquires acquire acquired acquiring seeks seek seeking sought ends end ended ending drops
  drop dropped adds add added takes take took taking taken makes make made making names named quits quit joins join
  joined leaves leave hires hired launches launch launched unveils unveil unveiled reveals reveal delays delay
  delayed halts halt halted suspends suspend suspended resumes resume resumed approves approve approved blocks block blocked
  bars barred bans ban banned clears clear cleared rejects reject rejected accepts accept accepted raises raise raised
  raising lifts lifted boosts boost boosted trims trim trimmed lowers lower lowered completes complete completed
  completing signs sign signed wins win won loses lose lost faces face faced sues sue sued suing settles settle settled
  denies deny denied confirms confirm confirmed warns warn warned urges urge urged calls called asks ask asked
  considers consider considered considering studies studying plans plan planned planning expects expect expected posts
  reports reported has have had having holds hold held owns own owned is are was were be to in of agrees
  agree agreed merges merge merged merging offers offer offered offering bids bid bidding tops topped terminates
  terminate terminated terminating extends extend extended expires expire expired withdraws withdraw withdrew withdrawn
  recommends recommend recommended opposes oppose opposed backs backed supports supported requests request
  requested dismisses dismiss dismissed questions files file filed filing increases increase increased reduces reduce
  reduced hikes hike proposes propose proposed proposing pursues pursue pursuing explores explore exploring reviews review
  reviewing mulls mull weighs weigh eyes nears near discusses discuss discussing negotiates negotiate negotiating declines
  decline declined refuses refuse refused fails fail failed succeeds succeed rises rise rose falls fell gains gain
  jumps jump slides slide creates create forms formed spins splits invests invest licenses license supplies
  develops develop introduces introduce appoints appoint appointed elects elect elected resigns resign resigned
  retires retire retired replaces replace replaced fires fired closes close closed opens opened moves 
  begins begin began starts start started stops stop stopped continues continue remains remain issues issued
  announces announce announced discloses disclose disclosed recesses recess adjourns adjourn meets meet met votes vote
  voted orders ordered grants granted allows allow allowed lets let awards awarded receives receive
  received tenders steps scraps scrap scrapped shelves shelve spurns spurn rebuffs rebuff sweetens sweeten disappointed
  interested unaware upgrades upgrade downgrades downgrade affirms affirm rates places hit hits eyeing nearing
  believes believe claims charges accuses accuse disputes dispute challenges challenge
`);

/** Nouns that stand behind a name in headlines about deals and are no part of it. */
export const DEAL_NOUNS = wordSet(`
  bid bids offer offers tender merger mergers takeover takeovers buyout buyouts acquisition acquisitions purchase purchases
  sale sales stake stakes share shares stock stocks unit units subsidiary subsidiaries plan plans proposal proposals talks deal
  deals agreement agreements pact pacts letter board boards holders holder shareholders shareholder stockholders stockholder
  investors investor debt notes bonds rating ratings suit suits lawsuit application request filing order approval probe
  terms price deadline expiration dividend results profit profits loss losses earnings control ownership interest position
  venture ventures negotiations discussions rumors rumours speculation restructuring recapitalization 
  assets business businesses operations operation plant plants rights warrants option options suitor suitors bidder bidders
  meeting management workers pilots   
`);

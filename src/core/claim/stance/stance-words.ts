/**
 * Words by what they do to what they stand beside, from general English and the ways of headlines: call it untrue,
 * doubt it, put it down to somebody, hold it possible, say that it is so. Forms are brought together by `stemOf`, so
 * one form of each word is enough; a phrase matches word by word.
 */
export const STANCE_CLASSES = {
  refute:
    "false fake hoax untrue wrong incorrect inaccurate baseless unfounded bogus fabricate fabrication myth debunk disprove refute refutation deny denial dismiss reject rebuff rubbish nonsense lie liar satire satirical spoof prank stunt photoshop doctored misleading mislead mistaken misidentify misreport retract retraction quash dispel contradict discredit disavow repudiate exaggerate overblown concoct invent|made up|make up|cold water|shoot down|shot down|no truth|no evidence|no plan|no proof|no such|not true|not real|not so|not happen|not the|far from true|turn out|prove to be|fact check|fact-check|not dead|still alive|alive and well|hit back|lash out|rule out|come clean",
  deny: "deny denial dismiss reject refute rebuff quash dispel disavow repudiate debunk disprove|rule out|shoot down|shot down|hit back|pour cold",
  fiction:
    "hoax fake satire satirical spoof prank stunt photoshop doctored bogus fabricate viral publicity clickbait",
  negate:
    "not no never n't without neither nor none nobody nothing cannot can't won't isn't didn't wasn't doesn't don't aren't couldn't wouldn't haven't hasn't hadn't ain't fail refuse unable far",
  doubt:
    "doubt doubtful dubious skeptic skeptical sceptic sceptical skepticism scepticism question questionable unlikely suspicious suspicion unclear uncertain unproven implausible disputed dispute controversial cast puzzle mystery mysterious odd really truth debate critic caution|too good|not sure|not clear|no confirmation|not confirm|yet to confirm|yet to be",
  hedge:
    "reportedly allegedly alleged purported purportedly supposed supposedly apparently apparent seemingly seem appear suspect possible possibly potential potentially perhaps maybe may might could would likely probable probably believe believed fear feared think thought suggest hint indicate unconfirmed unverified unsubstantiated so-called investigate investigation probe examine study test await await confirm",
  rumour:
    "rumour rumor rumoured rumored speculation speculate gossip whisper tip leak leaked insider buzz chatter talk",
  reported:
    "report reported reports say said says claim claimed claims allege tell told according cite source sources witness accuse assert insist state account describe",
  confirm:
    "confirm confirmed confirmation official officially announce announcement reveal prove proven proof true truth indeed real genuine verify verified authentic admit acknowledge finally identify identified unveil launch|it is official|it 's true|for real",
  future:
    "will plan set consider mull weigh expect going about soon upcoming tomorrow next intend aim prepare ready",
  emotion:
    "shock shocking stunning amazing incredible bizarre weird unbelievable insane crazy terrify horrific heartbreaking outrage fury furious awesome brilliant adorable hilarious creepy gruesome tragic",
  watch: "watch video see look photo picture image footage clip tape here",
  ask: "is are was were did does do has have will can could should would what why how who where when",
  update: "update updated correction clarification exclusive breaking",
} as const satisfies Record<string, string>;

export type StanceClass = keyof typeof STANCE_CLASSES;

import { exactly, type Lexicon, lexicon, nouns, verbs } from "../words/lexicon.ts";
import type { CueClass } from "./cue.ts";

// English verbs, adjectives and nouns with which a text says whose words or thoughts something is, by what they do.
// From a general knowledge of English, not from a corpus: the classes are those in which reference grammars put verbs
// that take a clause of content (speaking, thinking, wanting) or an opinion's object (judging).

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** Assertion: the content is put forward as so. */
const SAYING =
  list(`say, tell, state, add, note, announce, report, argue, explain, declare, claim, insist, reveal, disclose,
  confirm, acknowledge, admit, concede, assert, remark, observe, comment, mention, reiterate, repeat, stress, emphasize,
  emphasise, underline, underscore, highlight, point out, maintain, contend, allege, warn, caution, predict, forecast, estimate,
  respond, reply, answer, counter, retort, quip, joke, recall, recount, conclude, go on to say, write, tweet, post, email, text, blog,
  testify, swear, attest, affirm, aver, proclaim, pronounce, describe, characterize, characterise, portray, depict, elaborate,
  clarify, specify, detail, outline, lay out, spell out, inform, notify, advise,  assure, remind, convince, persuade, 
  suggest, imply, hint, signal, intimate, indicate, quote, cite, refer to, allude to, invoke, relate, narrate, lecture, preach,
  shout, yell, scream, cry, exclaim, chant, whisper, mutter, murmur, boast, brag, gloat, vent, gush, joke about, riff, shoot back, fire back, hit back,
  lament, bemoan, complain, gripe, grumble, protest, rant, fume, moan, sigh, reassure, apologize, apologise, confess, profess, promise, pledge,
  vow, guarantee, threaten, tout, trumpet, bill, publish, release a statement, issue a statement, put out a statement, talk about, speak about, speak of, talk of,
  discuss, mention, address, chime in, weigh in, opine, editorialize, theorize, speculate, muse, hypothesize, posit, postulate, caution against,
  sum up, summarize, recap, put it, put it this way, make clear, make it clear, make the case, express, voice, convey, communicate, relay, report on,
  list, name, identify, single out, compare, liken, equate, label, brand, dub, call, term, style, unveil, lay out, paint, cast, frame, interject,
  tell of, warn of, warn about, boast of, brag about, complain about, joke about, be quoted as saying, go further, chide, scold, thank,
  congratulate, greet, welcome, toast, recite, sing, rap, jab, crack, kid, tease, correct, rebut, refute, debunk, dispute, contradict, deny, disavow`);

/** Belief and other states of mind that hold their content to be so. */
const THINKING =
  list(`think, believe, know, feel, consider, suppose, assume, presume, reckon, figure, guess, imagine, suspect, doubt, expect,
  anticipate, foresee, envision, envisage, fear, worry, worry about, realize, realise, recognize, recognise, understand, learn, discover, find out,
  remember, forget, wonder, wonder about, agree, disagree, see, view, regard, perceive, deem, judge, conclude, calculate, determine, trust, dream, dream of,
  sense, notice, hear, concern, convince, be aware, mean, interpret, misunderstand, ponder, contemplate, weigh, mull, reflect on, think about, think of,
  care about, regret, resent, rue, struggle with, grasp, misjudge, underestimate, overestimate, acknowledge, accept`);

/** What an observer shows, finds or seems. */
const SHOWING = list(
  `show, indicate, reveal, suggest, find, demonstrate, prove, detail, project, seem, appear, sound, look like, sound like`,
);

const ASKING =
  list(`ask, inquire, question, query, request, beg, plead, demand, order, instruct, command, direct, urge, exhort, implore, encourage, invite,
  call for, call on, call upon, appeal for, appeal to, press for, push for, lobby, lobby for, petition, advise against, recommend, advocate, advocate for, propose, counsel, require, press, challenge, dare, grill, interview, poll, survey`);

/** Hopes, aims and decisions: the content is what somebody means to have or do. */
const WANTING =
  list(`want, hope, hope for, wish, wish for, desire, crave, long for, yearn for, aim, intend, plan, seek, decide, choose, opt, elect, resolve, refuse, decline, agree, offer,
  prefer, like, love, hate, dislike, loathe, aspire, strive, commit to, prepare, favor, favour, be willing, insist on, look to, look forward to, set out, hesitate, struggle, pretend, volunteer, rule out, consent, bother, care, dread, tend, swear off, reconsider, rethink, back away from, walk back, stand by, embrace, adopt, pursue, target, plot, conspire, scheme, vote for, vote against, vote, rule, authorize, approve`);

/** Opinion of somebody or something: the content is its object. */
const JUDGING =
  list(`criticize, criticise, condemn, denounce, blast, slam, attack, assail, rip, lash out at, rail against, decry, deride, mock, ridicule, insult, disparage, belittle, bash,
  knock, hammer, pan, pillory, lambast, lambaste, excoriate, savage, skewer, castigate, chastise, rebuke, admonish, reprimand, reproach, accuse, blame, fault, charge, indict, impugn, malign, smear,
  vilify, demonize, dismiss, reject, rebuff, repudiate, renounce, disown, oppose, object to, resist, protest against, question, doubt, challenge, contest, praise, laud, hail, applaud, commend, compliment, celebrate, salute, honor, honour,
  admire, respect, appreciate, cheer, endorse, support, back, defend, champion, promote, advocate, embrace, welcome, credit, thank, vouch for, stand behind, stick up for, side with, take issue with, take aim at, go after, hit, scoff at, sneer at, laugh at, shrug off, brush off, brush aside, downplay, play down, play up, bemoan, deplore, detest, despise, disapprove of, approve of, trash, tear into, rip into, call out, target, flay, needle, taunt, rebut, dispute, worry about, complain of, sympathize with, identify with, warm to, sour on, disagree with, agree with, object, argue against, argue for, speak against, speak out against, speak out, speak in favor of, come out against, come out in support of, throw support behind, distance, tout, pitch, push, propose, pander to, court, woo`);

/** Verbs of the lists above with a name for what is said, and such nouns alone. */
const SPEECH_NOUNS =
  list(`claim, statement, assertion, allegation, accusation, announcement, declaration, remark, comment, suggestion, argument, contention,
  warning, prediction, forecast, estimate, promise, pledge, vow, threat, admission, acknowledgment, confession, complaint, criticism, denial, explanation,
  description, characterization, question, answer, response, reply, request, demand, call, proposal, recommendation, testimony, assurance, insistence, attack, charge,
  rebuke, condemnation, praise, endorsement, support, opposition, objection, defense, report, rumor, rumour, rhetoric, tweet, message, speech, mention, discussion, debate, criticisms, disclosure, revelation, conclusion, finding, ruling, verdict, order, invitation, apology, lie, joke, boast, slogan`);
const MIND_NOUNS =
  list(`belief, view, opinion, feeling, thought, idea, notion, conviction, hope, fear, worry, concern, expectation, plan, intention, desire, wish, decision, determination, refusal,
  aim, goal, willingness, reluctance, preference, commitment, doubt, suspicion, skepticism, scepticism, disappointment, anger, frustration, admiration, respect, sympathy, enthusiasm, interest, confidence, optimism, pessimism, anxiety, ambition, dream, sense, stance, position, attitude, agreement, consensus, understanding, assumption, theory, perception, impression, knowledge, outrage, resentment, distrust, mistrust, disdain, contempt, love, hatred, affection, disagreement, dissatisfaction, concession, vision, hostility`);
/** After a form of "be", "feel", "seem", "remain": a state of mind with what it is about. */
const MIND_ADJECTIVES =
  list(`confident, worried, concerned, aware, afraid, fearful, hopeful, optimistic, pessimistic, sceptical, skeptical, certain, sure, convinced, unsure, uncertain, doubtful, willing,
  unwilling, reluctant, eager, ready, determined, opposed to, critical of, supportive of, happy, unhappy, glad, pleased, proud, proud of, sorry, sad, angry, furious, outraged, upset, frustrated, disappointed, surprised, shocked, stunned, thrilled, delighted, excited, excited about, grateful, thankful, tired of, sick of, fed up with, wary of, weary of, suspicious of, dismissive of, fond of, jealous of, ashamed of, mindful of, cognizant of, conscious of, in favor of, in favour of, against, open to, committed to, dedicated to, interested in, curious, curious about, keen, keen on, anxious, nervous, nervous about, desperate, hesitant, loath, loathe, adamant, clear, inclined, disinclined, prepared, comfortable with, uncomfortable with, satisfied with, dissatisfied with, enthusiastic about, passionate about, serious about, wrong about, right about, mad at, impressed with, impressed by, baffled, puzzled, amazed, alarmed, appalled, horrified, disgusted, offended, puzzled, impatient, content, obsessed with, intrigued, unconvinced, unaware, resigned, agnostic, ambivalent, cautious`);

const value = (name: CueClass, kind: "verb" | "noun" | "adjective") => ({ class: name, kind }) as const;

/** What a cue is: the class of what it does with its content, and its part of speech. */
export interface Cue {
  readonly class: CueClass;
  readonly kind: "verb" | "noun" | "adjective";
}

export const CUES: Lexicon<Cue> = lexicon<Cue>([
  verbs(value("says", "verb"), ...SAYING),
  verbs(value("thinks", "verb"), ...THINKING),
  verbs(value("shows", "verb"), ...SHOWING),
  verbs(value("asks", "verb"), ...ASKING),
  verbs(value("wants", "verb"), ...WANTING),
  verbs(value("judges", "verb"), ...JUDGING),
  nouns(value("says", "noun"), ...SPEECH_NOUNS),
  nouns(value("thinks", "noun"), ...MIND_NOUNS),
  exactly(value("says", "noun"), "talk"),
  exactly(value("thinks", "adjective"), ...MIND_ADJECTIVES),
]);

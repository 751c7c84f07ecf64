import { expect, test } from "vitest";
import { leftoverAtEnd, leftoverIn } from "./leftover.ts";

/** Why a line in the middle of an article is left out; "" when it is kept. `linkShare` is 0 unless a link is meant. */
function check(text: string, expected: string, linkShare = 0): void {
  expect(leftoverIn(text, linkShare) ?? "").toBe(expected);
}

test.each([
  ["Please enter your comment!", "comment form"],
  ["Please enter your name here", "comment form"],
  ["This site uses Akismet to reduce spam. Learn how your comment data is processed.", "comment form"],
  ["Leave a Reply", "comment form"],
  ["Cancel reply", "comment form"],
  ["Your email address will not be published. Required fields are marked *", "comment form"],
  ["Save my name, email, and website in this browser for the next time I comment.", "comment form"],
  ["3 Comments", "comment form"],
  ["Kommentar schreiben", "comment form"],
  ["Laisser un commentaire", "comment form"],
  ["Deja una respuesta", "comment form"],
  ["Il tuo indirizzo email non sarà pubblicato.", "comment form"],
  ["Deixe um comentário", "comment form"],
  ["Geef een reactie", "comment form"],
  ["Добавить комментарий", "comment form"],
  ["发表回复", "comment form"],
  ["コメントを残す", "comment form"],
  ["Tinggalkan Balasan", "comment form"],
  ["Related: Acme’s long road to Beta", "teaser"],
  ["SEE ALSO: Acme’s long road to Beta", "teaser"],
  ["[READ MORE: Acme’s long road to Beta]", "teaser"],
  ["Don't miss", "teaser"],
  ["Lesen Sie auch: Acmes langer Weg", "teaser"],
  ["Leggi anche", "teaser"],
  ["Читайте также: Долгий путь «Акме»", "teaser"],
  ["相关阅读：阿克米的漫长道路", "teaser"],
  ["Baca juga: Jalan panjang Acme", "teaser"],
  ["Sign up for our newsletter", "newsletter"],
  ["Get the latest business news in your inbox", "newsletter"],
  ["Follow us on Facebook", "newsletter"],
  ["Share this article", "share buttons"],
  ["Facebook Twitter WhatsApp Email", "share buttons"],
  ["Advertisement", "advertisement"],
  ["Story continues below", "advertisement"],
  ["We use cookies to make this site better.", "cookie notice"],
  ["Photo: Ana Roe", "picture caption"],
  ["Image 2 of 5", "picture caption"],
  ["The new anvil (Image: Acme)", "picture caption"],
  ["Tags: Acme, Beta", "page furniture"],
  ["Enable JavaScript to see the chart", "page furniture"],
  ["* * *", "page furniture"],
  ["REUTER", "wire sign-off"],
  // sentences of articles that begin alike
  ["Related companies said that they would sell.", ""],
  ["More than half of the shares were tendered.", ""],
  ["Also on Monday, Acme raised its bid.", ""],
  ["Watch makers said they would buy Beta.", ""],
  ["Images of the new phone leaked on Monday.", ""],
  ["Subscribers of Acme rose to two million.", ""],
  ["Share prices fell after the bid.", ""],
  ["Follow-up talks were held in Paris.", ""],
  ["Print sales of the Harbour Times fell by a tenth.", ""],
  ["Comments by the chairman moved the shares.", ""],
  ["Leaving a comment unanswered, Acme went on.", ""],
  ["Advertisers left the network in May.", ""],
  ["Copyright lawyers for Acme filed suit.", ""],
  ["Cookies are the main product of Acme.", ""],
  ["Home prices rose.", ""],
])("%s", (text, expected) => check(text, expected));

test("words that lead elsewhere count in a line that is a link", () => {
  check("Also on our site Acme’s long road to Beta", "teaser", 0.7);
  check("Also on our site we said that Acme would pay for Beta.", "", 0);
});

test.each([
  ["Ana Roe is a reporter at the Harbour Times, covering banks.", "about the author"],
  ["Follow her on Twitter @anaroe", "about the author"],
  ["ana@harbour.example", "about the author"],
  ["© 2017 Harbour Times. All rights reserved.", "copyright"],
])("at the end of an article only: %s", (text, expected) => {
  expect(leftoverIn(text, 0)).toBeNull();
  expect(leftoverAtEnd(text, 0)).toBe(expected);
});

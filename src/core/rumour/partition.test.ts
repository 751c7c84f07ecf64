import { expect, test } from "vitest";
import { partedOf } from "../../../test/filing/parted.ts";

/** Each case: what it shows, the reports, and which of them (by place, from 1) are one rumour. */
test.each<[string, readonly string[], string]>([
  [
    "two reports of one bid are one rumour",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme Corp, target=Beta Foods Ltd) considered rumoured anonymous",
      "2020-03-09 Herald: acquisition(acquirer=Acme, target=Beta Foods) agreed fact party",
    ],
    "1 2",
  ],
  [
    "a rival bidder is another rumour",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Gazette: acquisition(acquirer=Corva, target=Beta Foods) proposed",
    ],
    "1 | 2",
  ],
  [
    "a bid for another target is another rumour",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Dorn Mills) proposed",
    ],
    "1 | 2",
  ],
  [
    "a name written as one word leads to the listed party by way of any of its names",
    [
      "2020-03-01 Gazette: acquisition(acquirer=@tbl:Trans Baltic Lines, target=Norrland Shipping) proposed",
      "2020-03-01 Herald: acquisition(acquirer=@tbl:TBL, target=Norrland Shipping) proposed",
      "2020-03-02 Tribune: acquisition(acquirer=Transbaltic Lines, target=Norrland Shipping) proposed",
    ],
    "1 2 3",
  ],
  [
    "a merger of two can be told as one buying the other",
    [
      "2020-03-01 Gazette: merger(party=Acme, party=Beta Foods) talks",
      "2020-03-02 Gazette: acquisition(acquirer=Beta Foods, target=Acme) agreed",
    ],
    "1 2",
  ],
  [
    "a stake bought by the bidder belongs to the bid",
    [
      "2020-03-01 Gazette: stake(investor=Acme, target=Beta Foods) completed",
      "2020-03-20 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 2",
  ],
  [
    "a report that names the licensee of the brand for its owner is of the same co-operation",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen-phones) considered rumoured",
      "2020-03-05 Herald: partnership(party=Acme, party=@lumen) agreed party",
    ],
    "1 2",
  ],
  [
    "but not when a document tells of both",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen-phones) considered rumoured",
      "2020-03-05 Herald: partnership(party=Acme, party=@lumen) agreed party doc=both",
      "2020-03-05 Herald: partnership(party=Acme, party=@lumen-phones) denied doc=both",
    ],
    "1 3 | 2",
  ],
  [
    "companies that one owner has are not taken for one another",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen-phones) considered rumoured",
      "2020-03-05 Herald: partnership(party=Acme, party=@lumen-cloud) agreed party",
    ],
    "1 | 2",
  ],
  [
    "a co-operation about a product is not the one that names none",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen) talks rumoured about=torch",
      "2020-03-05 Herald: partnership(party=Acme, party=@lumen) agreed party",
      "2020-03-06 Tribune: partnership(party=Acme, party=@lumen-phones) talks rumoured about=lamp,torch",
    ],
    "1 3 | 2",
  ],
  [
    "a bid is told by the name of the bidder or of who owns it",
    [
      "2020-03-01 Gazette: acquisition(acquirer=@lumen-cloud, target=Beta Foods) proposed",
      "2020-03-02 Herald: acquisition(acquirer=@lumen, target=Beta Foods) proposed",
    ],
    "1 2",
  ],
  [
    "a bid for a company is not one for who owns it",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=@lumen-cloud) proposed",
      "2020-03-02 Herald: acquisition(acquirer=Acme, target=@lumen) proposed",
    ],
    "1 | 2",
  ],
  [
    "a supply deal is not the takeover",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) talks",
      "2020-03-02 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 | 2",
  ],
  [
    "initials and short forms lead to the full name",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Trans Baltic Lines Inc, target=Norrland Shipping AB) proposed",
      "2020-03-01 Herald: acquisition(acquirer=TBL, target=Norrland) proposed",
      "2020-03-02 Tribune: acquisition(acquirer=T.B.L., target=Norrland Shipping) ended",
    ],
    "1 2 3",
  ],
  [
    "a name misspelt in two of its words is known again",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Caterina World Inc) proposed",
      "2020-03-02 Herald: acquisition(acquirer=Acme, target=Catreina Wold) proposed",
    ],
    "1 2",
  ],
  [
    "namesakes are told apart, and a short form goes to the one nearer in time",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Fairway Foods) proposed",
      "2020-08-01 Gazette: acquisition(acquirer=Acme, target=Fairway Steel) proposed",
      "2020-08-03 Gazette: acquisition(acquirer=Acme, target=Fairway) agreed",
    ],
    "1 | 2 3",
  ],
  [
    "an alias that one document gives joins the two names",
    [
      "2020-03-01 Gazette: acquisition(acquirer=British Paper, target=Hallmark Press) proposed",
      "2020-03-02 Herald: acquisition(acquirer=Robert Moxley, target=Hallmark Press) proposed",
      "2020-03-03 Tribune: acquisition(acquirer=British Paper/Robert Moxley, target=Hallmark Press) ended",
    ],
    "1 2 3",
  ],
  [
    "an alias does not join two bidders that one document tells apart",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed doc=a",
      "2020-03-01 Gazette: acquisition(acquirer=Corva, target=Beta Foods) proposed doc=a",
      "2020-03-03 Tribune: acquisition(acquirer=Acme/Corva, target=Beta Foods) proposed",
    ],
    "1 3 | 2",
  ],
  [
    "a company and the brand that carries its name are two parties",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen-company:Lumen) considered",
      "2020-03-02 Gazette: partnership(party=Acme, party=@lumen-brand:Lumen) considered",
    ],
    "1 | 2",
  ],
  [
    "an unlisted name joins one of them and never both",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen-company:Lumen Corp/Lumen) considered",
      "2020-03-20 Gazette: partnership(party=Acme, party=@lumen-brand:Lumen) considered",
      "2020-03-19 Gazette: partnership(party=Acme, party=Lumen) considered",
    ],
    "1 | 2 3",
  ],
  [
    "a longer name that is in no table is the listed party",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=@harbour:Harbour and Pine) considered",
      "2020-03-02 Gazette: acquisition(acquirer=Acme, target=Harbour and Pine Publishers Inc) agreed",
    ],
    "1 2",
  ],
  [
    "a bid long after the last word is another rumour",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2021-04-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 | 2",
  ],
  [
    "a sweetened bid soon after the first was turned down is the same rumour",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) ended",
      "2020-03-20 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 2",
  ],
  [
    "a second deal after the first was done is another rumour",
    [
      "2020-03-01 Gazette: stake(investor=Acme, target=Beta Foods) completed",
      "2020-08-20 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 | 2",
  ],
  [
    "an old deal that is told in passing stays with the old deal",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) completed",
      "2020-08-20 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed aside",
    ],
    "1 2",
  ],
  [
    "what is recalled belongs to its own time",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered",
      "2020-03-02 Gazette: acquisition(acquirer=Acme, target=Beta Foods) denied recalled when=2013-01-01..2013-12-31",
      "2020-03-03 Herald: acquisition(acquirer=Acme, target=Beta Foods) ended recalled when=2013-05-01..2013-05-31",
    ],
    "1 | 2 3",
  ],
  [
    "what is recalled without a time belongs to the latest matter before it",
    [
      "2018-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2019-06-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) ended recalled aside",
    ],
    "1 3 | 2",
  ],
  [
    "what was signed may be silent for longer than a year",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) agreed party",
      "2021-10-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) ended",
    ],
    "1 2",
  ],
  [
    "an undated report joins the only rumour there is",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "undated Herald: acquisition(acquirer=Acme, target=Beta Foods) agreed",
    ],
    "1 2",
  ],
  [
    "one partner in common is not enough",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) agreed",
      "2020-03-02 Gazette: partnership(party=Acme, party=Corva) agreed",
    ],
    "1 | 2",
  ],
  [
    "a licence between partners is part of their partnership",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) agreed",
      "2020-03-02 Gazette: licensing(licensor=Beta Foods, licensee=Acme) agreed",
    ],
    "1 2",
  ],
  [
    "a product is known again with and without its maker",
    [
      "2020-03-01 Gazette: product(maker=Acme, product=Zephyr 7) considered rumoured",
      "2020-03-02 Gazette: product(product=Zephyr 7) considered rumoured",
      "2020-03-02 Gazette: product(maker=Acme, product=Gale) considered rumoured",
    ],
    "1 2 | 3",
  ],
  [
    "lay-offs a year apart are two rumours",
    [
      "2020-03-01 Gazette: layoffs(company=Acme) completed",
      "2020-04-01 Gazette: layoffs(company=Acme) completed",
      "2021-03-01 Gazette: layoffs(company=Acme) completed",
    ],
    "1 2 | 3",
  ],
])("%s", (_title, lines, expected) => expect(partedOf(lines)).toBe(expected));

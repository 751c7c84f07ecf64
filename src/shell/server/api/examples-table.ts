/** A question under `API_PATH` and what came back, cut short: made by scripts/api-examples.ts from the sample. */
export interface ApiExample {
  readonly request: string;
  readonly answer: unknown;
}

export const EXAMPLES: Readonly<Record<string, ApiExample>> = {
  "/rumours": {
    request: "/rumours?company=ent_nokia&kind=partnership&limit=1",
    answer: {
      rumours: [
        {
          id: "rumour_b5f304c5ccbb3b1e",
          url: "https://desk.example/rumours/rumour_b5f304c5ccbb3b1e",
          kind: "partnership",
          sentence: {
            text: "Xiaomi has agreed on a partnership with Nokia",
            rests: [
              {
                documentId: "doc_45a2e56f19732eda",
                span: {
                  start: 87,
                  end: 158,
                },
              },
            ],
          },
          stage: "agreed",
          state: "confirmed in part",
          disputed: "no",
          counts: {
            documents: 20,
            outlets: 20,
            origins: 1,
          },
          first: {
            documentId: "doc_cb39db79b41cb10b",
            outlet: "Webnews",
            published: {
              at: "2017-07-05T04:30:00.000Z",
              precision: "second",
              offset: 120,
            },
          },
          newest: {
            documentId: "doc_d2202713809cea2b",
            outlet: "IPWatchdog",
            published: {
              at: "2017-07-15T12:15:00.000Z",
              precision: "second",
              offset: -240,
            },
          },
          horizon: "2017-12-31",
          waiting: "no",
          changed: "2017-07-05",
        },
      ],
      next: "2017-07-05|2017-07-15T12:15:00.000Z,rumour_b1e3333ae9fe9e11",
    },
  },
  "/rumours/{id}": {
    request: "/rumours/rumour_b5f304c5ccbb3b1e?as-of=2017-07-05",
    answer: {
      id: "rumour_b5f304c5ccbb3b1e",
      url: "https://desk.example/rumours/rumour_b5f304c5ccbb3b1e",
      kind: "partnership",
      sentence: {
        text: "Nokia has agreed on a partnership with Xiaomi",
        rests: [
          {
            documentId: "doc_45a2e56f19732eda",
            span: {
              start: 87,
              end: 158,
            },
          },
        ],
      },
      stage: "agreed",
      state: "confirmed",
      disputed: "no",
      counts: {
        documents: 9,
        outlets: 9,
        origins: 1,
      },
      first: {
        documentId: "doc_cb39db79b41cb10b",
        outlet: "Webnews",
        published: {
          at: "2017-07-05T04:30:00.000Z",
          precision: "second",
          offset: 120,
        },
      },
      newest: {
        documentId: "doc_f15e0e5b50ec4353",
        outlet: "FinanzNachrichten.de",
        published: {
          at: "2017-07-05T00:00:00.000Z",
          precision: "day",
        },
      },
      horizon: "2017-11-02",
      waiting: "no",
      changed: null,
      asOf: "2017-07-05",
      parties: [
        {
          role: "party",
          name: "Nokia",
          aliases: ["Nokia Corporation"],
          entity: "ent_nokia",
        },
        {
          role: "party",
          name: "Xiaomi",
          aliases: ["Xiaomi Corporation"],
          entity: "ent_xiaomi",
        },
      ],
      life: [
        {
          text: "Webnews is the first known to tell it, on 5 July 2017, on hearsay (“informazioni”).",
          rests: [
            {
              documentId: "doc_cb39db79b41cb10b",
              span: {
                start: 52,
                end: 95,
              },
            },
          ],
        },
        {
          text: "“dpa-AFX” (a wire) is cited and not held; it had it by 5 July 2017.",
          rests: [
            {
              documentId: "doc_f15e0e5b50ec4353",
              span: {
                start: 112,
                end: 131,
              },
            },
          ],
        },
      ],
      states: [
        {
          date: "2017-07-05",
          stage: "agreed",
          state: "confirmed",
        },
      ],
      restsOn: ["report_f9b47ed3fbafb6dc", "report_8fd6024347854ab8"],
      aspects: {
        act: {
          outcome: "true",
          restsOn: ["report_f9b47ed3fbafb6dc", "report_8fd6024347854ab8"],
        },
        parties: [
          {
            role: "party",
            name: "Nokia",
            outcome: "true",
            instead: null,
            restsOn: ["report_f9b47ed3fbafb6dc", "report_8fd6024347854ab8"],
          },
          {
            role: "party",
            name: "Xiaomi",
            outcome: "true",
            instead: null,
            restsOn: ["report_f9b47ed3fbafb6dc", "report_8fd6024347854ab8"],
          },
        ],
        objects: [
          {
            object: "licensing",
            outcome: "true",
            restsOn: ["report_74aafd01017e54e1", "report_38759e1d2b47ef0c"],
          },
          {
            object: "partnership",
            outcome: "true",
            restsOn: ["report_f9b47ed3fbafb6dc", "report_8fd6024347854ab8"],
          },
        ],
        terms: null,
        time: null,
      },
      origin: {
        documentId: "doc_cb39db79b41cb10b",
        voice: "informazioni",
        type: "anonymous",
      },
      reactions: [],
      phantoms: [
        {
          words: "dpa-AFX",
          kind: "wire",
          language: null,
          before: "2017-07-05T23:59:59.999Z",
          citedBy: ["report_95a77ce40c018ba7"],
        },
      ],
      earliest: {
        known: {
          at: "2017-07-05T04:30:00.000Z",
          precision: "second",
        },
        possible: null,
        undated: [],
        phantoms: "may have been earlier",
      },
      related: [
        {
          id: "rumour_94554b5c6af2fe73",
          relation: "broader",
          reasons: ["the same company at stake", "it leaves open who or what"],
        },
        {
          id: "rumour_4bbc943791fbbad6",
          relation: "neighbour",
          reasons: ["parties that are easily taken for one another", "another matter of its kind"],
        },
      ],
      reports: "https://desk.example/api/v1/rumours/rumour_b5f304c5ccbb3b1e/reports?as-of=2017-07-05",
    },
  },
  "/rumours/{id}/reports": {
    request: "/rumours/rumour_b5f304c5ccbb3b1e/reports?limit=1",
    answer: {
      reports: [
        {
          id: "report_b5f304c5ccbb3b1e",
          rumour: "rumour_b5f304c5ccbb3b1e",
          documentId: "doc_cb39db79b41cb10b",
          document: "https://desk.example/documents/doc_cb39db79b41cb10b",
          address: "https://www.webnews.it/2017/07/05/nokia-xiaomi-accordo/",
          title: "Nokia e Xiaomi, c’è un accordo: la voce dalla Cina",
          outlet: "Webnews",
          published: {
            at: "2017-07-05T04:30:00.000Z",
            precision: "second",
            offset: 120,
          },
          revises: null,
          role: "origin",
          because: "no earlier report is known",
          shownBy: null,
          drawsOn: null,
          stage: "agreed",
          certainty: "rumoured",
          modality: "report",
          voice: {
            type: "anonymous",
            words: "informazioni",
          },
          time: null,
          evidence: {
            start: 52,
            end: 95,
          },
          quote: "Nokia e Xiaomi avrebbero firmato un accordo",
        },
      ],
      next: "1",
    },
  },
  "/reports/{id}": {
    request: "/reports/report_b5f304c5ccbb3b1e",
    answer: {
      id: "report_b5f304c5ccbb3b1e",
      rumour: "rumour_b5f304c5ccbb3b1e",
      documentId: "doc_cb39db79b41cb10b",
      document: "https://desk.example/documents/doc_cb39db79b41cb10b",
      address: "https://www.webnews.it/2017/07/05/nokia-xiaomi-accordo/",
      title: "Nokia e Xiaomi, c’è un accordo: la voce dalla Cina",
      outlet: "Webnews",
      published: {
        at: "2017-07-05T04:30:00.000Z",
        precision: "second",
        offset: 120,
      },
      revises: null,
      role: "origin",
      because: "no earlier report is known",
      shownBy: null,
      drawsOn: null,
      stage: "agreed",
      certainty: "rumoured",
      modality: "report",
      voice: {
        type: "anonymous",
        words: "informazioni",
      },
      time: null,
      evidence: {
        start: 52,
        end: 95,
      },
      quote: "Nokia e Xiaomi avrebbero firmato un accordo",
    },
  },
  "/changes": {
    request: "/changes?rumour=rumour_b5f304c5ccbb3b1e&limit=2",
    answer: {
      changes: [
        {
          id: "change_dce6e156afa8a30c",
          rumour: "rumour_b5f304c5ccbb3b1e",
          url: "https://desk.example/rumours/rumour_b5f304c5ccbb3b1e",
          kind: "partnership",
          date: "2017-07-06",
          aspect: "party",
          was: null,
          is: "false",
          role: "party",
          party: "HMD Global Oy",
          words: "HMD Global Oy was not the party",
          sentence: "Xiaomi has agreed on a partnership with Nokia",
          rests: [
            {
              reportId: "report_de56dba44b06ffa8",
              documentId: "doc_8cff00c25e195ee1",
              span: {
                start: 51,
                end: 128,
              },
            },
          ],
        },
        {
          id: "change_9667bb1ef5306bbc",
          rumour: "rumour_b5f304c5ccbb3b1e",
          url: "https://desk.example/rumours/rumour_b5f304c5ccbb3b1e",
          kind: "partnership",
          date: "2017-07-05",
          aspect: "state",
          was: null,
          is: "confirmed",
          words: "New: confirmed",
          sentence: "Nokia has agreed on a partnership with Xiaomi",
          rests: [
            {
              reportId: "report_f9b47ed3fbafb6dc",
              documentId: "doc_45a2e56f19732eda",
              span: {
                start: 87,
                end: 158,
              },
            },
            {
              reportId: "report_8fd6024347854ab8",
              documentId: "doc_e011efec0475c6dc",
              span: {
                start: 114,
                end: 183,
              },
            },
          ],
        },
      ],
      next: null,
    },
  },
  "/documents/{id}": {
    request: "/documents/doc_cb39db79b41cb10b",
    answer: {
      id: "doc_cb39db79b41cb10b",
      url: "https://desk.example/documents/doc_cb39db79b41cb10b",
      address: "https://www.webnews.it/2017/07/05/nokia-xiaomi-accordo/",
      title: "Nokia e Xiaomi, c’è un accordo: la voce dalla Cina",
      outlet: {
        id: "outlet_webnews.it",
        name: "Webnews",
      },
      byline: "Silvia Carraro",
      language: "it",
      published: {
        at: "2017-07-05T04:30:00.000Z",
        precision: "second",
      },
      modified: null,
      length: 771,
      passages: [
        {
          part: "body",
          start: 52,
          end: 233,
          text: "Nokia e Xiaomi avrebbero firmato un accordo di collaborazione. Lo riferiscono informazioni provenienti dalla Cina, che per ora non hanno trovato conferma da parte delle due società.",
          marks: [
            {
              start: 52,
              end: 95,
            },
          ],
          cutBefore: "no",
          cutAfter: "yes",
        },
      ],
      claims: [
        {
          kind: "partnership",
          parties: [
            {
              role: "party",
              name: "Nokia",
            },
            {
              role: "party",
              name: "Xiaomi",
            },
          ],
          stage: "agreed",
          certainty: "rumoured",
          modality: "report",
          main: true,
          span: {
            start: 52,
            end: 95,
          },
          rumours: ["rumour_b5f304c5ccbb3b1e"],
        },
      ],
      versions: [
        {
          id: "doc_cb39db79b41cb10b",
          title: "Nokia e Xiaomi, c’è un accordo: la voce dalla Cina",
          published: {
            at: "2017-07-05T04:30:00.000Z",
            precision: "second",
          },
        },
      ],
    },
  },
  "/companies": {
    request: "/companies?limit=2",
    answer: {
      companies: [
        {
          key: "ent_nokia",
          name: "Nokia Corporation",
          rumours: 8,
          url: "https://desk.example/companies/ent_nokia",
        },
        {
          key: "ent_xiaomi",
          name: "Xiaomi Corporation",
          rumours: 7,
          url: "https://desk.example/companies/ent_xiaomi",
        },
      ],
      next: "7,ent_xiaomi",
    },
  },
  "/companies/{key}": {
    request: "/companies/ent_nokia",
    answer: {
      key: "ent_nokia",
      name: "Nokia Corporation",
      rumours: 8,
      url: "https://desk.example/companies/ent_nokia",
    },
  },
  "/outlets": {
    request: "/outlets?limit=2",
    answer: {
      outlets: [
        {
          id: "outlet_cgtn.com",
          name: "CGTN",
          url: "https://desk.example/outlets/outlet_cgtn.com",
          rumours: 3,
        },
        {
          id: "outlet_gadgets360.com",
          name: "Gadgets 360",
          url: "https://desk.example/outlets/outlet_gadgets360.com",
          rumours: 3,
        },
      ],
      next: "3,outlet_gadgets360.com",
    },
  },
  "/outlets/{id}": {
    request: "/outlets/outlet_cgtn.com",
    answer: {
      id: "outlet_cgtn.com",
      name: "CGTN",
      url: "https://desk.example/outlets/outlet_cgtn.com",
      rumours: 3,
    },
  },
  "/search": {
    request: "/search?q=patent&limit=1",
    answer: {
      hits: [
        {
          documentId: "doc_45a2e56f19732eda",
          url: "https://desk.example/documents/doc_45a2e56f19732eda",
          title: "Nokia signs patent licence with China’s Xiaomi",
          outlet: "Reuters",
          published: {
            at: "2017-07-05T07:12:00.000Z",
            precision: "second",
          },
          language: "en",
          rumours: ["rumour_93e86e674340bf09", "rumour_a5079cf1f82e95ac"],
        },
      ],
    },
  },
  "/ask": {
    request: "/ask?q=Xiaomi%20to%20partner%20with%20Nokia&limit=1",
    answer: {
      asked: {
        sentence: "Xiaomi to partner with Nokia",
        sign: "so",
        kind: "partnership",
        names: ["Xiaomi", "Nokia"],
      },
      rumours: [
        {
          rumour: {
            id: "rumour_b5f304c5ccbb3b1e",
            url: "https://desk.example/rumours/rumour_b5f304c5ccbb3b1e",
            kind: "partnership",
            sentence: {
              text: "Xiaomi has agreed on a partnership with Nokia",
              rests: [
                {
                  documentId: "doc_45a2e56f19732eda",
                  span: {
                    start: 87,
                    end: 158,
                  },
                },
              ],
            },
            stage: "agreed",
            state: "confirmed in part",
            disputed: "no",
            counts: {
              documents: 20,
              outlets: 20,
              origins: 1,
            },
            first: {
              documentId: "doc_cb39db79b41cb10b",
              outlet: "Webnews",
              published: {
                at: "2017-07-05T04:30:00.000Z",
                precision: "second",
                offset: 120,
              },
            },
            newest: {
              documentId: "doc_d2202713809cea2b",
              outlet: "IPWatchdog",
              published: {
                at: "2017-07-15T12:15:00.000Z",
                precision: "second",
                offset: -240,
              },
            },
            horizon: "2017-12-31",
            waiting: "no",
            changed: "2017-07-05",
          },
          score: 1,
          reasons: ["same party", "same party"],
          documents: [
            {
              documentId: "doc_cb39db79b41cb10b",
              url: "https://desk.example/documents/doc_cb39db79b41cb10b",
              title: "Nokia e Xiaomi, c’è un accordo: la voce dalla Cina",
              outlet: "Webnews",
              published: {
                at: "2017-07-05T04:30:00.000Z",
                precision: "second",
              },
              closeness: null,
              headline: null,
              body: {
                stance: "observing",
                by: "claim",
                shownBy: ["agreed", "rumoured"],
              },
            },
            {
              documentId: "doc_45a2e56f19732eda",
              url: "https://desk.example/documents/doc_45a2e56f19732eda",
              title: "Nokia signs patent licence with China’s Xiaomi",
              outlet: "Reuters",
              published: {
                at: "2017-07-05T07:12:00.000Z",
                precision: "second",
              },
              closeness: null,
              headline: {
                stance: "for",
                by: "words",
                shownBy: [],
              },
              body: {
                stance: "for",
                by: "claim",
                shownBy: ["agreed", "fact"],
              },
            },
          ],
        },
      ],
      documents: [],
      nearest: [],
      nearestDocument: null,
    },
  },
};

/** Questions to begin with, one or more of each of the three uses: shown as tabs in GraphiQL, and asked by the tests. */
import type { ExampleQuestion } from './http/graphiql/graphiql.ts'

export const examples: readonly ExampleQuestion[] = [
  {
    title: 'Who works with Aston University, on what, in which role, and who says so?',
    query: `query Partners {
  organisation(by: { name: "Aston University" }) {
    name
    programmes {
      edges {
        role
        node {
          name
          participants {
            edges {
              role
              assertion
              node { name }
              evidence { locator reference }
            }
          }
        }
      }
    }
    activities {
      edges {
        node {
          name
          participants {
            edges {
              role
              assertion
              node { name }
              evidence { locator reference }
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    title: 'Whom could the diagnostic hubs work with to reach ethnic minority patients, and why?',
    query: `query Suggestions {
  partnerSuggestions(
    for: "programme-uhb-diagnostic-hubs"
    need: { communities: ["community-ethnic-minority-groups", "community-patients"] }
    require: [COMMUNITIES]
    first: 5
  ) {
    edges {
      node {
        organisation { name }
        score
        explanation
        parts {
          part
          value
          reasons { explanation assertion theirEvidence { locator reference } }
        }
        introducers { organisation { name } }
      }
    }
    unmet { part explanation }
  }
}`,
  },
  {
    title: 'Have those who work on Covid vaccine take-up worked together?',
    query: `query Collaboration {
  collaboration(
    between: [
      "org-wolverhampton-ethnic-minority-council"
      "org-dudley-group"
      "org-west-bromwich-african-caribbean-resource-centre"
    ]
  ) {
    explanation
    pairs {
      organisation { name }
      other { name }
      ties { kind through { name } ownRole theirRole evidence { locator } }
      nothingRecorded
    }
  }
}`,
  },
  {
    title: 'What did Villa Vision lead to, and how do we know?',
    query: `query Trace {
  programme(by: { name: "Villa Vision" }) {
    name
    lifecycle
    outcomes(first: 10) {
      edges { strength node { name level status measures(first: 10) { edges { node { wording counts basis } } } } }
    }
    activities(first: 10) {
      edges {
        node {
          name
          outcomes(first: 10) {
            edges {
              strength
              node {
                name
                level
                status
                measures(first: 10) {
                  edges {
                    node { wording value qualifier unit counts basis asOf { words } overlapGroup mayAggregate }
                    evidence { locator }
                  }
                }
                gaps { about reason note }
              }
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    title: 'Which commitments were overdue and unreported on a day?',
    query: `query Overdue($day: Date!) {
  commitments(where: { overdueOn: $day }, order: DATE_ASC) {
    totalCount
    edges {
      node {
        name
        kind
        status
        statusBasis
        due { words latest }
        madeBy { edges { node { name } } }
        gaps { about reason note }
      }
    }
  }
}`,
    variables: { day: '2026-01-31' },
  },
  {
    title: 'What came of the promise to recruit 1,000 officers, and where does the trail go cold?',
    query: `query PromiseToResult($day: Date!) {
  commitment(by: { id: "commitment-recruit-1000-officers" }) {
    name
    standing(onDate: $day) { standing explanation }
    comparison { things { target { wording asOf { words } } actual { wording } explanation } }
    trace {
      chainsTotalCount
      chains(first: 5) {
        score
        nodes { name }
        weakestLink { strength assertion evidence { locator } }
        end { reason explanation }
      }
    }
  }
}`,
    variables: { day: '2026-01-31' },
  },
  {
    title: 'Which programmes serve parents and families in Birmingham, its wards and areas included?',
    query: `query ServingInPlace {
  programmes(where: { communities: { anyOf: ["community-parents-and-families"] }, in: ["place-birmingham"] }) {
    totalCount
    edges {
      node {
        name
        deliveredIn { edges { assertion reasoning node { name } } }
        communities { edges { node { name } evidence { locator } } }
      }
    }
  }
}`,
  },
  {
    title: 'Who contests which words, where, and which groups do they name?',
    query: `query ContestedTerms {
  terms(where: { status: [CONTESTED] }) {
    edges {
      node {
        name
        note
        contestedBy { edges { node { name } evidence { locator } } }
        communities { edges { node { name } } }
      }
    }
  }
}`,
  },
  {
    title: 'What is there about "BAME" communities, and who contests the word?',
    query: `query Search($text: String!) {
  search(text: $text) {
    totalCount
    kinds { kind count }
    contested { name note contestedBy { edges { evidence { locator } node { name } } } }
    edges { score node { id name } matched { reason text highlights { start end } } }
  }
}`,
    variables: { text: 'BAME' },
  },
  {
    title:
      'Which districts of the combined authority are not covered, and which communities have one organisation only?',
    query: `query Missing {
  districts: gaps(of: DISTRICTS_WITHOUT_MENTION, within: ["place-west-midlands-combined-authority"]) {
    edges { node { name } explanation shownBy { name } }
  }
  communities: gaps(of: COMMUNITIES_OF_ONE_ORGANISATION, first: 40) {
    totalCount
    edges { node { name } shownBy { name } }
  }
  cite { text }
}`,
  },
  {
    title: 'What data is this, how much of it, and from where?',
    query: `query About {
  about {
    version
    digest
    kinds { kind count }
    sources { name year licence url publishers { edges { node { name } } } }
    software { name version }
  }
}`,
  },
]

/** How much one question about partners may read: each number with its reason. What is cut is counted and said. */
export const partnerLimits = {
  /** Pieces of work of one kind that one body takes part in. The busiest body of the seeds has 19 in all. */
  worksOfOrganisation: 100,

  /** Pieces of work around those, through being part of one another: a programme with more activities is a catalogue. */
  worksAround: 150,

  /** Bodies in one piece of work. Beyond this, being in it together says little: a charter with all councils. */
  participants: 100,

  /** Direct links of one body, in each direction. */
  directLinks: 100,

  /** Pieces of work of each contact of a suggestion, of whom there are many at once. */
  worksOfContact: 25,

  /** Contacts of whoever looks for partners: nobody asks more people than this to introduce them. */
  contacts: 50,

  /** Communities, themes and places that one question starts from: a need may name 50 of each. */
  features: 150,

  /**
   * Links into one community, theme or place with all that lies below it. What has more is too common to tell bodies
   * apart: it neither finds nor lifts anybody, and the answer names it.
   */
  linksOfFeature: 1_000,

  /** What lies below one of them and is counted to see whether it has more: a country may hold all wards. */
  below: 5_000,

  /** Links into all of them together. Each of these lists is some 20 MB at its longest, of 256 MB that a question has. */
  links: 10_000,

  /** Bodies in the pieces of work around those communities, themes and places, and around contacts. */
  doers: 10_000,

  /** Parts of the works of whoever looks for partners, and of all its contacts. */
  parts: 5_000,

  /** Uses of the terms that sought communities, or those within them, have: one term names a handful of groups. */
  denoted: 500,

  /** Findings of one body, and communities that one finding is about. */
  findings: 50,

  /** Bodies looked through, by name, for a kind or a role that is sought. */
  scanned: 5_000,

  /** Ids that one condition or one part of a need may name: more is a search, not a need. */
  idsNamed: 50,

  /** Bodies that one collaboration is asked between: 10 have 45 pairs, which is as much as anybody reads. */
  between: 10,

  /** Pieces of work of each of those: only their own links are read, nobody else's. */
  worksBetween: 1_000,
} as const

/** How far up a place's neighbours are sought: from a ward to its district to its region. Each step counts half. */
export const stepsUp = 2

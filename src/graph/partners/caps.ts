/** How much one question about partners may read: each number with its reason. What is cut is counted and said. */
export const caps = {
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

  /** Communities, themes and places that one question starts from. */
  features: 100,

  /**
   * Links into one community, theme or place with all that lies below it. What has more is too common to tell bodies
   * apart: it neither finds nor lifts anybody, and the answer names it.
   */
  linksOfFeature: 1_000,

  /** Pieces of work around those communities, themes and places, whose participants are read. */
  worksFound: 2_000,

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

/** How far and how wide the graph is walked, each number with its reason. */

/** The longest path anybody can explain. It takes three steps from each end. */
export const longestPath = 6

/** The furthest that `reach` goes: four steps take in most of a connected graph. */
export const furthestReach = 4

/** A node with more links than this links everything to everything: it may be an end of a path, but is not walked through. */
export const hubDegree = 500

/** Links read of one node, an end of a path included. */
export const mostLinks = 500

/** Nodes that one step may go on from: what lies behind more of them is not looked at, and the answer says so. */
export const mostFrontier = 1_000

/** Half-made paths that are looked at while searching for the best. */
export const mostTries = 50_000

/** What a change of the schema would break for clients, against the schema as main or a release last had it. */
import { execFileSync } from 'node:child_process'
import { buildSchema, findBreakingChanges } from 'graphql'

/** The words in a commit's message that say a break is meant: `Breaks clients: why`. */
const meant = /^breaks clients: \S/im

const git = (root: URL, ...args: string[]) => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null // not a checkout, or there is no such commit or file
  }
}

/** What breaks, in graphql's own words. */
export const breaksBetween = (before: string, after: string) =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description)

/** The commit to compare with: the last release, or else where this line of work left main. */
function baseOf(root: URL) {
  const release = git(root, 'describe', '--tags', '--abbrev=0', '--match', 'v*')
  return (release ?? git(root, 'merge-base', 'origin/main', 'HEAD') ?? git(root, 'rev-parse', 'HEAD'))?.trim()
}

/** Every break since that commit, and whether a commit since then says that it is meant. */
export function breaksSince(root: URL, path: string, after: string) {
  const base = baseOf(root)
  const before = base && git(root, 'show', `${base}:${path}`)
  if (!before) return { base: base ?? null, breaks: [], isMeant: false }
  const messages = git(root, 'log', '--format=%B', `${base}..HEAD`) ?? ''
  return { base, breaks: breaksBetween(before, after), isMeant: meant.test(messages) }
}

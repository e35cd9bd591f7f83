/** `npm run breaks`: makes mistakes one at a time, in memory, and says which of them the compiler finds. */
import { breaks, type Break } from './breaks.ts'
import { createCompiler, generatedFrom, read, type Texts } from './compile.ts'

/** So many must be found; of what is added to the list, all but one. */
const asked = 50

/** A break that is about another text than there is. */
class OutOfDate extends Error {}

/** The texts that a break changes. Throws where there is not just one place for it: then the list is out of date. */
async function textsOf({ says, file, find, put }: Break): Promise<Texts> {
  const parts = read(file).split(find)
  if (parts.length !== 2)
    throw new OutOfDate(`"${says}" is to change one place of ${file}, and finds ${parts.length - 1}.`)
  const changed = new Map([[file, parts.join(put)]])
  return file.endsWith('.graphql') ? new Map([...changed, ...(await generatedFrom(changed))]) : changed
}

const compile = createCompiler()
const wrong = compile(new Map())
if (wrong !== null) throw new Error(`There is an error before anything is broken: ${wrong}`)

/** What is said of a break: by what generates from the schema, or else by the compiler; null where nobody finds it. */
async function errorOf(each: Break) {
  try {
    return compile(await textsOf(each))
  } catch (error) {
    if (error instanceof OutOfDate) throw error
    return String((error as Error).message)
  }
}

let found = 0
for (const each of breaks) {
  const error = await errorOf(each)
  if (error !== null) found += 1
  console.log(
    `${error === null ? 'PASSES' : 'found '}  ${each.file}: ${each.says}${error === null ? '' : `\n        ${error.slice(0, 200)}`}`,
  )
}
console.log(`\n${found} of ${breaks.length} are found; ${asked} must be.`)
process.exitCode = found < asked ? 1 : 0

/** A file that somebody brings, as text. What is not text is refused in words, before anything of it is unpacked. */
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { BadInput } from '../errors.ts'

/** What is larger does not fit into the memory that an import is to keep within. */
const largestFile = 300_000_000

export type TextFile = { readonly name: string; readonly text: string; readonly remarks: readonly string[] }

const beginsWith = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex

function refuseWhatIsNoText(bytes: Buffer, name: string) {
  if (beginsWith(bytes, 'd0cf11e0'))
    throw new BadInput(
      `${name} is an Excel file of the old form (.xls), or one with a password. Save it as CSV UTF-8 and import that.`,
    )
  if (beginsWith(bytes, '504b'))
    throw new BadInput(`${name} is a workbook or another zip. Save the sheet as CSV UTF-8 and import that.`)
  if (beginsWith(bytes, 'fffe') || beginsWith(bytes, 'feff'))
    throw new BadInput(`${name} is UTF-16 text. Save it as UTF-8 and import that.`)
  if (bytes.subarray(0, 10_000).includes(0))
    throw new BadInput(`${name} is not text: it has zero bytes. An import takes JSON or CSV.`)
}

/** The text of the file, as UTF-8, or else as windows-1252 with a remark. Throws BadInput for what is no text. */
export async function readTextFile(path: string): Promise<TextFile> {
  const name = basename(path)
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(
      error.code === 'ENOENT'
        ? `There is no file ${path}.`
        : `${path} cannot be read: ${error.code ?? error.message}.`,
    )
  })
  try {
    const { size } = await handle.stat()
    if (size === 0) throw new BadInput(`${name} is empty.`)
    if (size > largestFile)
      throw new BadInput(
        `${name} has ${Math.round(size / 1e6)} MB; at most ${largestFile / 1e6} MB are read at a time. Divide it by year or by funder.`,
      )
    const bytes = await handle.readFile()
    refuseWhatIsNoText(bytes, name)
    return { name, ...decoded(bytes) }
  } finally {
    await handle.close()
  }
}

function decoded(bytes: Buffer): Pick<TextFile, 'text' | 'remarks'> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return {
      text,
      remarks: ['The file is not UTF-8. It was read as windows-1252: look at accents and pound signs.'],
    }
  }
}

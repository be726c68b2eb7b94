// Takes a plan out of a Word document.
import { Unzip, UnzipInflate } from 'fflate'
import mammoth from 'mammoth'
import type { SourceText } from '../shapes.ts'
import { readWholeHtml } from './html.ts'
import { UnreadableSource } from './unreadable.ts'

export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  if (startsWith(bytes, OLE)) {
    throw new UnreadableSource(
      'it is an encrypted document or one of the old .doc format',
      'Open it in a word processor and save it without a password as .docx',
    )
  }
  if (!startsWith(bytes, ZIP)) throw damaged()
  refuseBomb(bytes)
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: NO_IMAGES, ignoreEmptyParagraphs: true },
    )
    .catch(() => {
      throw damaged()
    })
  return readWholeHtml(value, 'docx')
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const startsWith = (bytes: Uint8Array, magic: number[]) =>
  magic.every((byte, i) => bytes[i] === byte)

const NO_IMAGES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))

const damaged = () =>
  new UnreadableSource(
    'it is not a Word document, or damaged',
    'Open it in a word processor and save it again as .docx',
  )

/** Unpacked size of all parts together, in bytes; a plan's text is far below it. */
const MOST = 100 * 1024 * 1024

/** Counts what really comes out, since an archive may lie about its sizes. */
function refuseBomb(bytes: Uint8Array): void {
  let unpacked = 0
  let broken = false
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      broken ||= error !== null
      unpacked += chunk?.length ?? 0
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length && !broken && unpacked <= MOST; at += STEP) {
    try {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    } catch {
      broken = true
    }
  }
  if (unpacked > MOST) {
    throw new UnreadableSource(
      `it unpacks to more than ${MOST / 1024 / 1024} MB`,
      'Save the text alone, without attachments, as a new .docx',
    )
  }
  if (broken) throw damaged()
}

/** Small, so that no single step unpacks much: deflate makes at most about 1,030 bytes of one. */
const STEP = 16 * 1024

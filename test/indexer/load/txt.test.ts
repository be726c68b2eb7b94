import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../indexer/load/index.ts'
import { decode } from '../../../indexer/load/txt.ts'
import { UnreadableSource } from '../../../indexer/load/unreadable.ts'

const TEXT = '新建3所，\r\n改造5所。'
const bytes = (...parts: (number[] | Buffer)[]) =>
  Buffer.concat(parts.map((one) => Buffer.from(one)))
const utf16be = Buffer.from(TEXT, 'utf16le').swap16()

describe('decoding a text', () => {
  it.each([
    ['UTF-8', bytes(Buffer.from(TEXT))],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], Buffer.from(TEXT))],
    ['UTF-16 with a mark', bytes([0xff, 0xfe], Buffer.from(TEXT, 'utf16le'))],
    ['UTF-16, high bytes first', bytes([0xfe, 0xff], utf16be)],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
  ])('reads %s', (_, encoded) => {
    expect(decode(encoded)).toBe(TEXT)
  })

  it('reads GB18030', () => {
    expect(decode(Buffer.from([0xd0, 0xc2, 0xbd, 0xa8, 0x33, 0xcb, 0xf9, 0xa1, 0xa3]))).toBe(
      '新建3所。',
    )
  })

  it('refuses bytes that are no text, and says how to mend it', () => {
    const refuse = () => decode(Buffer.from([0x89, 0x50, 0x00, 0xff, 0xff, 0xfe, 0x00, 0x00, 0x01]))
    expect(refuse).toThrow(UnreadableSource)
  })
})

it('knows a format by the name of its file', () => {
  expect(['a.TXT', 'b.htm', 'c.markdown', 'd.doc'].map(formatOf)).toEqual([
    'txt',
    'html',
    'md',
    null,
  ])
})

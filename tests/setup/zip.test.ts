import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzip } from '../../scripts/lib/zip.mjs'

type Packed = {
  readonly name: string
  readonly bytes: Buffer
  readonly stored?: boolean
  readonly mode?: number
  readonly crc?: number
  readonly flags?: number
  readonly method?: number
  readonly listedSize?: number
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chugiai-zip-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes an archive of the given entries and unpacks it to `folder/to`. */
const unpack = async (entries: readonly Packed[]): Promise<number> => {
  const file = join(folder, 'a.zip')
  writeFileSync(file, pack(entries))
  return await unzip(file, join(folder, 'to'), name => name)
}
const entry = (name: string, text: string): Packed => ({ name, bytes: Buffer.from(text) })

describe('unpacking an archive', () => {
  it('gives back any bytes under their names, stored or deflated', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 6 }),
        fc.boolean(),
        async (contents, stored) => {
          rmSync(join(folder, 'to'), { recursive: true, force: true })
          const count = await unpack(
            contents.map((bytes, index) => ({ name: `thư mục/${index}`, bytes: Buffer.from(bytes), stored })),
          )
          expect(count).toBe(contents.length)
          contents.forEach((bytes, index) => {
            expect(readFileSync(join(folder, 'to', 'thư mục', String(index))).equals(Buffer.from(bytes))).toBe(true)
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('keeps the executable bit', async () => {
    await unpack([{ ...entry('run', '#!'), mode: 0o100755 }])
    expect(statSync(join(folder, 'to', 'run')).mode & 0o111).not.toBe(0)
  })

  it('leaves out what has no place', async () => {
    const file = join(folder, 'a.zip')
    writeFileSync(file, pack([entry('keep', 'a'), entry('drop', 'b')]))
    await unzip(file, join(folder, 'to'), name => (name === 'keep' ? 'kept' : undefined))
    expect(readdirSync(join(folder, 'to'))).toEqual(['kept'])
  })

  it.each(['../out', 'a/../../out', '/etc/out', 'C:/out', 'a\\..\\out', 'a\0b'])('refuses the name %j', async name => {
    await expect(unpack([entry(name, 'x')])).rejects.toThrow('unsafe name')
    expect(readdirSync(folder)).toEqual(['a.zip'])
  })

  it('refuses a place outside the folder', async () => {
    const file = join(folder, 'a.zip')
    writeFileSync(file, pack([entry('a', 'x')]))
    await expect(unzip(file, join(folder, 'to'), () => '../out')).rejects.toThrow('unsafe place')
  })

  it.each([
    ['a link', { mode: 0o120777 }, 'links are not unpacked'],
    ['an encrypted entry', { flags: 1 }, 'encrypted'],
    ['an unknown method', { method: 12 }, 'method 12'],
    ['a wrong checksum', { crc: 1 }, 'checksum'],
    ['more bytes than listed', { listedSize: 1 }, 'larger than listed'],
    ['fewer bytes than listed', { listedSize: 99 }, 'size or checksum'],
  ] as const)('refuses %s', async (_what, change, words) => {
    await expect(unpack([{ ...entry('a', 'some text'), ...change }])).rejects.toThrow(words)
  })

  it('refuses a file that is cut off, wherever it is cut', async () => {
    const whole = pack([entry('a', 'some text'), entry('b', 'more')])
    const file = join(folder, 'cut.zip')
    for (let length = 0; length < whole.length; length += 7) {
      writeFileSync(file, whole.subarray(0, length))
      await expect(unzip(file, join(folder, 'to'), name => name)).rejects.toThrow(Error)
    }
  })
})

/** A ZIP file by hand, so that it can also be a wrong one. */
const pack = (entries: readonly Packed[]): Buffer => {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const one of entries) {
    const method = one.method ?? (one.stored ? 0 : 8)
    const data = method === 8 ? deflateRawSync(one.bytes) : one.bytes
    const name = Buffer.from(one.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(one.flags ?? 0, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(one.crc ?? crc32(one.bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(one.listedSize ?? one.bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([signature(0x04034b50), common, name, data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((one.mode ?? 0o100644) * 0x10000, 6)
    rest.writeUInt32LE(at, 10)
    central.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 3]), common, rest, name]))
    parts.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, directory, signature(0x06054b50), end])
}
const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  type EmbeddingModel,
  identityOf,
  readEmbeddingModel,
} from '../../indexer/embedding-model.ts'
import { fingerprint } from '../../indexer/fingerprint.ts'
import { commitmentSettings, withModel } from '../../indexer/settings.ts'
import { readConfig } from '../../server/config.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'duizhao-embedder-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(content: unknown): string {
  const name = path.join(folder, 'embedder.json')
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

const ollama = { source: 'ollama', url: 'http://127.0.0.1:11434/api/embed', model: 'bge-m3' }
const inputs = { plans: 'data/plans', codebook: 'data/codebook' }

test('a model is told by its name and given the words of a commitment', () => {
  expect(readEmbeddingModel(file(ollama))).toEqual({
    name: 'bge-m3',
    settings: { documentTemplate: '{{doc.text}}', ...ollama },
  })
})

test('a name of its own is for readers, not for the engine', () => {
  const { name, settings } = readEmbeddingModel(file({ ...ollama, name: 'ours' }))
  expect(name).toBe('ours')
  expect(settings).not.toHaveProperty('name')
})

test.each([
  ['no JSON', '{'],
  ['vectors that the engine cannot make itself', { source: 'userProvided', dimensions: 3 }],
  ['no source', { model: 'bge-m3' }],
])('%s is refused in a line that names the variable and what is allowed', (_, content) => {
  expect(() => readConfig({ EMBEDDER_FILE: file(content) })).toThrow(
    /^EMBEDDER_FILE is ".+": give a JSON file .+\.$/,
  )
})

test('a file that is not there is refused', () => {
  expect(() => readConfig({ EMBEDDER_FILE: path.join(folder, 'none.json') })).toThrow(
    'EMBEDDER_FILE',
  )
})

test('the own vectors stay beside those of the model', () => {
  const model = readEmbeddingModel(file(ollama))
  const { embedders } = withModel(commitmentSettings({ themes: [] } as never), model)
  expect(Object.keys(embedders!)).toEqual(['likeness', 'model'])
})

test('another model is a reason to index again, a new key is none', () => {
  const with_ = (settings: object): EmbeddingModel => readEmbeddingModel(file(settings))
  const print = (settings: object) => fingerprint({ ...inputs, model: with_(settings) })
  expect(print(ollama)).not.toBe(fingerprint(inputs))
  expect(print({ ...ollama, model: 'other' })).not.toBe(print(ollama))
  expect(print({ ...ollama, apiKey: 'new' })).toBe(print({ ...ollama, apiKey: 'old' }))
  expect(identityOf(with_({ ...ollama, apiKey: 'secret' }))).not.toHaveProperty('apiKey')
})

// A model of the operator's own that the engine embeds commitments with, beside the vectors made here.
import { readFileSync } from 'node:fs'
import type { Embedder } from 'meilisearch'
import Type from 'typebox'
import { Check } from 'typebox/schema'

/** The engine's name for the vectors of the model. */
export const MODEL = 'model'

/** What is sent to the model of a commitment, where the operator says nothing else. */
const TEMPLATE = '{{doc.text}}'

/**
 * An embedder of Meilisearch that makes vectors by itself, with a name to tell readers. What is not
 * named here is the engine's to check.
 */
const Settings = Type.Object({
  name: Type.Optional(Type.String({ minLength: 1 })),
  source: Type.Enum(['openAi', 'ollama', 'rest', 'huggingFace']),
  url: Type.Optional(Type.String({ minLength: 1 })),
  model: Type.Optional(Type.String({ minLength: 1 })),
  apiKey: Type.Optional(Type.String()),
  documentTemplate: Type.Optional(Type.String({ minLength: 1 })),
})

export interface EmbeddingModel {
  /** How readers are told of it: the model's name, else where it comes from. */
  name: string
  settings: Embedder
}

/** Throws where the file cannot be read or holds no such settings. */
export function readEmbeddingModel(file: string): EmbeddingModel {
  const given: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Check(Settings, given)) throw new Error(`${file} holds no embedder`)
  const { name, ...settings } = given
  return {
    name: name ?? settings.model ?? settings.source,
    settings: { documentTemplate: TEMPLATE, ...settings } as Embedder,
  }
}

/** What tells one model from another: a key that is renewed changes no vector. */
export function identityOf({ settings }: EmbeddingModel): unknown {
  const { apiKey: _, ...rest } = settings as Embedder & { apiKey?: string }
  return rest
}

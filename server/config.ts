// Everything the environment may say, read and validated in one place.
import Type, { type Static } from 'typebox'
import { Check } from 'typebox/schema'
import { CommandError } from '../data/command-error.ts'
import { type EmbeddingModel, readEmbeddingModel } from '../indexer/embedding-model.ts'

const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const HttpUrl = Type.String({ pattern: '^https?://[^\\s/?#]+(/[^\\s?#]*)?$' })

export const Config = Type.Object({
  port: Type.Integer({ minimum: 0, maximum: 65535, description: '0 takes any free port' }),
  host: Type.String({ pattern: '^[A-Za-z0-9.:_-]+$' }),
  dataDir: Type.String({ minLength: 1, description: 'Holds plans/ and codebook/' }),
  stateDir: Type.String({ minLength: 1, description: "The engine's database and logs" }),
  meiliUrl: orNull(HttpUrl),
  meiliApiKey: orNull(Type.String()),
  meiliBin: orNull(Type.String()),
  embedder: orNull(Type.Unsafe<EmbeddingModel>(Type.Object({ name: Type.String() }))),
  publicUrl: orNull(HttpUrl),
  trustProxy: Type.Union([
    Type.Boolean(),
    Type.Array(Type.String({ pattern: '^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]*(/[0-9]{1,3})?$' }), {
      minItems: 1,
    }),
  ]),
  rateLimitMax: Type.Integer({
    minimum: 0,
    maximum: 1e9,
    description: 'Requests a window, 0: any',
  }),
  rateLimitWindow: Type.Integer({ minimum: 1, maximum: 864e5, description: 'Milliseconds' }),
  logLevel: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
})
export type Config = Static<typeof Config>

interface Setting {
  variable: string
  /** What holds where the variable is unset or empty. */
  otherwise: unknown
  read: (text: string) => unknown
  /** Told to the person whose value was refused. */
  allowed: string
}

const asText = (text: string) => text
const asNumber = (text: string) => (/^\d+$/.test(text) ? Number(text) : text)
const asBaseUrl = (text: string) => text.replace(/\/+$/, '')
const url = 'an address that begins with http:// or https://'

export const SETTINGS: Record<keyof Config, Setting> = {
  port: {
    variable: 'PORT',
    otherwise: 3000,
    read: asNumber,
    allowed: 'a whole number from 0 to 65535 (0 takes any free port)',
  },
  host: {
    variable: 'HOST',
    otherwise: '127.0.0.1',
    read: asText,
    allowed: 'an IP address or a host name',
  },
  dataDir: { variable: 'DATA_DIR', otherwise: 'data', read: asText, allowed: 'a folder' },
  stateDir: { variable: 'STATE_DIR', otherwise: '.state', read: asText, allowed: 'a folder' },
  meiliUrl: { variable: 'MEILI_URL', otherwise: null, read: asBaseUrl, allowed: url },
  meiliApiKey: { variable: 'MEILI_API_KEY', otherwise: null, read: asText, allowed: 'a key' },
  meiliBin: { variable: 'MEILI_BIN', otherwise: null, read: asText, allowed: 'a file' },
  embedder: {
    variable: 'EMBEDDER_FILE',
    otherwise: null,
    read: asModel,
    allowed:
      'a JSON file with the settings of a Meilisearch embedder whose source is openAi, ollama, rest or huggingFace',
  },
  publicUrl: { variable: 'PUBLIC_URL', otherwise: null, read: asBaseUrl, allowed: url },
  trustProxy: {
    variable: 'TRUST_PROXY',
    otherwise: false,
    read: asTrust,
    allowed: 'true, false, or the addresses of the proxies, comma between',
  },
  rateLimitMax: {
    variable: 'RATE_LIMIT_MAX',
    otherwise: 600,
    read: asNumber,
    allowed: 'a whole number of requests a window (0 sets no limit)',
  },
  rateLimitWindow: {
    variable: 'RATE_LIMIT_WINDOW',
    otherwise: 60_000,
    read: asMilliseconds,
    allowed: 'a span of up to a day, such as 30s, 1m, 1h, or 60000 (milliseconds)',
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    otherwise: 'warn',
    read: asText,
    allowed: 'fatal, error, warn, info, debug, trace or silent',
  },
}

/** Throws a CommandError, exit code 2, that names the first value refused and what is allowed. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const entries = Object.entries(SETTINGS).map(([key, setting]) => {
    const given = env[setting.variable]?.trim()
    if (!given) return [key, setting.otherwise]
    const value = setting.read(given)
    if (Check(Config.properties[key as keyof Config], value)) return [key, value]
    const what = `${setting.variable} is ${JSON.stringify(given)}: give ${setting.allowed}.`
    throw new CommandError('bad-setting', what, { exitCode: 2 })
  })
  return Object.fromEntries(entries) as Config
}

/** The text itself, which is no model, where the file is none. */
function asModel(file: string): unknown {
  try {
    return readEmbeddingModel(file)
  } catch {
    return file
  }
}

function asTrust(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return text.split(',').map((address) => address.trim())
}

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

function asMilliseconds(text: string): unknown {
  const [, count, unit] = /^(\d+)\s*(ms|s|m|h)?$/.exec(text) ?? []
  return count ? Number(count) * UNITS[unit ?? 'ms']! : text
}

// Renders a page by web's built renderer into the built index.html.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Api } from '../web/api.ts'
import type { Rendered, Request } from '../web/entry-server.tsx'

export interface RenderedPage {
  status: number
  /** Where the visitor is sent instead; null for a page to show. */
  location: string | null
  html: string
  cacheControl: string
}

export interface Renderer {
  /** The folder of the files that the browser fetches. */
  client: string
  page: (request: Request, api: Api) => Promise<RenderedPage>
}

/** Opens what `web/build.ts` built. */
export async function openRenderer(dist = path.resolve('web/dist')): Promise<Renderer> {
  const client = path.join(dist, 'client')
  const template = await readFile(path.join(client, 'index.html'), 'utf8')
  // A page without a state to take over runs no script.
  const still = template.replace(/<script\b.*?<\/script>/gs, '')
  const entry = pathToFileURL(path.join(dist, 'server', 'entry-server.js')).href
  const { render }: { render: (request: Request, api: Api) => Promise<Rendered> } = await import(
    entry
  )
  return {
    client,
    page: async (request, api) => {
      const rendered = await render(request, api)
      const { status, location, cacheControl } = rendered
      return {
        status,
        location,
        cacheControl,
        html: filled(rendered.state ? template : still, rendered),
      }
    },
  }
}

/** Each place is filled once, by a function: `$&` in a plan's words must stay what it is. */
export function filled(template: string, { lang, head, body, state }: Rendered): string {
  const places: Record<string, string> = { lang, head, body, state: inert(state) }
  return template.replace(/<!--(lang|head|body|state)-->/g, (_, place: string) => places[place]!)
}

/** JSON that no HTML parser mistakes for markup. */
const inert = (state: unknown) => JSON.stringify(state).replaceAll('<', '\\u003c')

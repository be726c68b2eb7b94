// Builds the pages once before tests that open them: many at once would build over each other.
import { buildIfStale } from '../web/build.ts'

export default async function setup(): Promise<void> {
  await buildIfStale()
}

// GET /commitments/:id

import { factsOf } from '../cite/facts.ts'
import { cite } from '../cite/index.ts'
import { NotFound } from '../errors.ts'
import { originOf } from '../origin.ts'
import { CommitmentAnswer } from '../schemas/commitments.ts'
import { IdPath, OnlyVersion } from '../schemas/parameters.ts'
import { refusals } from '../schemas/problem.ts'
import { commitmentById, neighbours } from '../search/lookup.ts'
import { editionOf, type Routes } from '../services.ts'

export const commitmentRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'One commitment in its context, with citations',
    params: IdPath,
    querystring: OnlyVersion,
    response: { 200: CommitmentAnswer, ...refusals },
  }
  app.get<{ Params: { id: string } }>('/commitments/:id', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const { id } = request.params
    const commitment = await commitmentById(services.search, edition, id)
    const plan = edition.plans.find((one) => one.plan.id === commitment?.plan)?.plan
    if (!commitment || !plan) throw noCommitment(id)
    const { version } = edition
    const origin = originOf(request, services.config.publicUrl)
    const today = new Date().toISOString().slice(0, 10)
    return {
      version,
      commitment,
      plan,
      region: plan.region,
      ...(await neighbours(services.search, edition, commitment)),
      cite: cite(factsOf(commitment, plan, { origin, version, today })),
    }
  })
}

export const noCommitment = (id: string) =>
  new NotFound(`There is no commitment "${id}" in this edition. Search for its words instead.`)

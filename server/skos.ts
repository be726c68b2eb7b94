// The codebook as SKOS (W3C Simple Knowledge Organization System) in JSON-LD.
import type { Codebook, Term } from '../data/schema.ts'

const text = (zh: string, en: string) => [
  { '@language': 'zh', '@value': zh },
  { '@language': 'en', '@value': en },
]

export function skosOf({ themes }: Codebook, version: string, origin: string) {
  const scheme = `${origin}/codebook`
  const iri = (id: string) => `${scheme}#${id}`
  const concepts = themes.flatMap((theme) => [
    {
      '@id': iri(theme.id),
      '@type': 'skos:Concept',
      'skos:topConceptOf': { '@id': scheme },
      'skos:prefLabel': text(theme.zh, theme.en),
      'skos:definition': text(theme.definition.zh, theme.definition.en),
      'skos:hiddenLabel': labels(theme.terms),
      'skos:narrower': theme.topics.map((topic) => ({ '@id': iri(topic.id) })),
    },
    ...theme.topics.map((topic) => ({
      '@id': iri(topic.id),
      '@type': 'skos:Concept',
      'skos:inScheme': { '@id': scheme },
      'skos:broader': { '@id': iri(theme.id) },
      'skos:prefLabel': text(topic.zh, topic.en),
      'skos:altLabel': labels(topic.terms),
      ...(topic.definition
        ? { 'skos:definition': text(topic.definition.zh, topic.definition.en) }
        : {}),
    })),
  ])
  return {
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      owl: 'http://www.w3.org/2002/07/owl#',
    },
    '@graph': [
      { '@id': scheme, '@type': 'skos:ConceptScheme', 'owl:versionInfo': version },
      ...concepts,
    ],
  }
}

const labels = (terms: Term[]) =>
  terms.flatMap((term) => [
    ...[term.zh, ...(term.also ?? [])].map((one) => ({ '@language': 'zh', '@value': one })),
    ...(term.en ?? []).map((one) => ({ '@language': 'en', '@value': one })),
  ])

// Every page with something on it, for the tests and pictures that go through all of them.

/** Paths by a short name. Ids are looked up in the running portal, so that they follow the data. */
export async function everyPage(portal: string): Promise<Record<string, string>> {
  const answer = await fetch(`${portal}/api/v1/search?indicator=inclusive-kindergarten-share`)
  const { hits } = (await answer.json()) as { hits: { id: string; plan: string }[] }
  const commitment = hits.find(({ plan }) => plan === 'weicheng-2024') ?? hits[0]
  return {
    home: '/',
    search: `/search?q=${encodeURIComponent('双减')}`,
    'search-theme': '/search?theme=preschool',
    'search-nothing': `/search?q=${encodeURIComponent('核聚变')}`,
    compare: '/compare?theme=preschool',
    'compare-three': '/compare?theme=preschool&regions=jinzhou,weicheng,taizhou',
    'compare-gaps': '/compare?theme=teachers&show=gaps&of=weicheng',
    'compare-choose': '/compare',
    indicators: '/indicators',
    indicator: '/indicators/inclusive-kindergarten-share',
    terms: `/terms?q=${encodeURIComponent('普惠')}`,
    draft: '/draft',
    codebook: '/codebook',
    about: '/about',
    plans: '/plans',
    region: '/regions/jinzhou',
    attention: '/attention',
    echoes: '/echoes',
    plan: '/plans/xx-county-2023',
    'plan-found': `/plans/weicheng-2024?find=${encodeURIComponent('教师')}`,
    commitment: `/c/${commitment?.id}`,
    'embed-compare': '/embed/compare?theme=preschool&regions=jinzhou,weicheng,taizhou',
    'embed-commitment': `/embed/c/${commitment?.id}`,
    'embed-indicator': '/embed/indicators/inclusive-kindergarten-share',
    'not-found': '/no-such-page',
    bad: '/compare?theme=no-such-theme',
  }
}

// A codebook of a few words, for tests of what reads by it.
import type { Codebook } from '../../../data/schema.ts'

const named = { zh: '甲', en: 'A' }

export const smallCodebook: Codebook = {
  themes: [
    {
      id: 'compulsory',
      zh: '义务教育',
      en: 'Compulsory education',
      core: true,
      order: 1,
      definition: named,
      belongs: [{ ...named, example: '例' }],
      does_not: [{ ...named, example: '例' }],
      terms: [{ zh: '义务教育', en: ['compulsory education'] }],
      topics: [
        {
          id: 'double-reduction',
          zh: '双减',
          en: 'Double reduction',
          terms: [
            { zh: '双减', also: ['减负提质'], en: ['double reduction'] },
            { zh: '课后服务', asked: ['托管'], en: ['after-school service'] },
          ],
        },
        {
          id: 'dropout',
          zh: '控辍保学',
          en: 'Dropout prevention',
          terms: [{ zh: '控辍保学', asked: ['辍学'], en: ['dropout prevention', 'dropout'] }],
        },
        {
          id: 'vocational',
          zh: '职业教育',
          en: 'Vocational education',
          terms: [{ zh: '职业教育', unless: ['职业教育法'], en: ['vocational education'] }],
        },
      ],
    },
  ],
  vocabulary: [
    { zh: '新建', also: ['兴建'], en: ['new building'] },
    { zh: '学校', en: ['school'] },
  ],
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { highlight } from '../../../server/search/marks.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const words = wordsOf(smallCodebook)
const marked = (text: string, question: string) =>
  highlight(text, interpret(question, words).byWords.parts)

test('a whole term is marked, quotation marks around it are not', () => {
  expect(marked('落实“双减”工作', '双减')).toBe('落实“<mark>双减</mark>”工作')
})

test('other words for it are marked too', () => {
  expect(marked('推进减负提质', '双减')).toBe('推进<mark>减负提质</mark>')
})

test('terms side by side keep a mark each, also across quotation marks', () => {
  expect(marked('新建学校', '新建 学校')).toBe('<mark>新建</mark><mark>学校</mark>')
  expect(marked('“双减”“减负提质”', '双减')).toBe('“<mark>双减</mark>”“<mark>减负提质</mark>”')
})

test('of terms that cross, what was typed is marked', () => {
  expect(marked('控辍保学', '"辍保" 控辍保学')).toBe('<mark>控辍保学</mark>')
  expect(marked('义务教育学校', '"教育学校" 义务教育')).toBe('<mark>义务教育</mark>学校')
})

test('a number is marked where it stands alone', () => {
  expect(marked('92%，192所，92.5%', '92')).toBe('<mark>92</mark>%，192所，92.5%')
})

test('text is escaped', () => {
  expect(marked('<b>学校</b> & "1"', '学校')).toBe(
    '&lt;b&gt;<mark>学校</mark>&lt;/b&gt; &amp; &quot;1&quot;',
  )
})

test('without its marks and escapes the highlight is the text', () => {
  const plain = (html: string) =>
    html
      .replaceAll(/<\/?mark>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  const text = fc.array(fc.constantFrom('双减', '“', '”', '<', '&', '９２', '学', '校', '😀', ' '))
  fc.assert(
    fc.property(text, (runs) => {
      expect(plain(marked(runs.join(''), '双减 学校 92'))).toBe(runs.join(''))
    }),
  )
})

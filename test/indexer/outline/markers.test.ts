import { expect, it } from 'vitest'
import { markerAt } from '../../../indexer/outline/markers.ts'

const read = (text: string) => {
  const marker = markerAt(text, 0, true)
  return marker && [marker.style.name, marker.ordinal, text.slice(marker.end)]
}

it.each([
  ['第十二章 保障措施', ['chapter', 12, ' 保障措施']],
  ['二十一、加强领导', ['一、', 21, '加强领导']],
  ['（十）扩大学位', ['（一）', 10, '扩大学位']],
  ['3 .健全机制', ['1.', 3, '健全机制']],
  ['1.2024年底前', ['1.', 1, '2024年底前']],
  ['(2)建设学校', ['（1）', 2, '建设学校']],
  ['③每月一次', ['①', 3, '每月一次']],
  ['十一是优化环境', ['一是', 11, '优化环境']],
  ['其次，抓好队伍', ['首先', 2, '抓好队伍']],
  ['2.1 新建学校', ['1.1', 1, '新建学校']],
  ['(-)加强领导', ['（一）', 1, '加强领导']],
  ['—、目标任务', ['一、', 1, '目标任务']],
  ['l.新建学校', ['1.', 1, '新建学校']],
])('reads the marker of %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it.each(['1.5万个学位', '2024年新建', '三、四年级学生', '一体化推进', '百年老校'])(
  'sees no marker in %s',
  (text) => {
    expect(read(text)).toBeNull()
  },
)

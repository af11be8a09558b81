// A stand-in for the engine: plausible scores and reasons, for looking at the pages only.

export function matchesOf(need, achievements, english) {
  const found = achievements.map((achievement) => ({ achievement, ...compare(need, achievement, english) }))
  return ranked(found.filter(({ score }) => score >= 12))
}

export function matchesOfAchievement(achievement, needs, english) {
  const found = needs.map((need) => ({ need, ...compare(need, achievement, english) }))
  return ranked(found.filter(({ score }) => score >= 12))
}

function ranked(found) {
  return found
    .toSorted((one, other) => other.score - one.score)
    .map((match, index) => ({ rank: index + 1, ...match }))
}

function compare(need, achievement, english) {
  const matchedWords = sharedSpans(
    need.title + (need.problem ?? ''),
    achievement.title + (achievement.summary ?? ''),
  )
  const similarity = Math.min(1, matchedWords.join('').length / 18)
  const components = [
    component('words', 34 * similarity, english, [
      `共同的词：${matchedWords.join('、') || '无'}`,
      `Words in common: ${matchedWords.join(', ') || 'none'}`,
    ]),
    component('meaning', 14 + 11 * similarity, english, [
      '题目与问题描述的含义接近',
      'Title and problem are close in meaning',
    ]),
    sameField(need, achievement, english),
    maturity(need, achievement, english),
    region(need, achievement, english),
  ]
  const score = tenth(components.reduce((sum, { points }) => sum + points, 0))
  const grade = score >= 45 ? 'STRONG' : score >= 20 ? 'FAIR' : 'WEAK'
  return { grade, score, components, matchedWords, indicators: [] }
}

function sameField(need, achievement, english) {
  if (!need.field) return component('field', 0, english, ['需求没有填写技术领域', 'The need gives no field'])
  if (need.field === achievement.field)
    return component('field', 6, english, ['细分领域相同', 'Same part of the field'])
  if (need.field.split('.')[0] === achievement.field?.split('.')[0])
    return component('field', 3, english, ['技术领域相同', 'Same field'])
  return component('field', -5, english, ['技术领域不同', 'Different fields'])
}

function maturity(need, achievement, english) {
  if (!achievement.trl || !need.minTrl)
    return component('maturity', 0, english, ['一方没有填写成熟度', 'One side gives no maturity'])
  return achievement.trl >= need.minTrl
    ? component('maturity', 5, english, [
        `TRL ${achievement.trl}，达到要求的 ${need.minTrl}`,
        `TRL ${achievement.trl} reaches the ${need.minTrl} asked for`,
      ])
    : component('maturity', -6, english, [
        `TRL ${achievement.trl}，低于要求的 ${need.minTrl}`,
        `TRL ${achievement.trl} is below the ${need.minTrl} asked for`,
      ])
}

function region(need, achievement, english) {
  const [from, to] = [achievement, need].map(({ organization, region }) =>
    (organization?.region ?? region).slice(0, 2),
  )
  if (from === to) return component('region', 4, english, ['双方在同一省市', 'Both in the same province'])
  return from === '11'
    ? component('region', 3, english, [
        '北京成果，优先面向天津和河北',
        'Results of Beijing serve Tianjin and Hebei first',
      ])
    : component('region', 1, english, ['双方都在京津冀', 'Both in Beijing, Tianjin or Hebei'])
}

function component(rule, points, english, [zh, en]) {
  return { rule, points: tenth(points), reason: english ? en : zh }
}

function tenth(value) {
  return Math.round(value * 10) / 10
}

function sharedSpans(one, other) {
  const spans = new Set()
  for (let start = 0; start < one.length - 1; start++) {
    let end = start
    while (end < one.length && /[\p{L}]/u.test(one[end]) && other.includes(one.slice(start, end + 1))) end++
    if (end - start >= 2 && ![...spans].some((span) => span.includes(one.slice(start, end))))
      spans.add(one.slice(start, end))
  }
  return [...spans]
}

// An invented list of achievements as an office might keep it.

export const targets = [
  ['externalId', '编号'],
  ['TITLE', '名称'],
  ['inventors', '完成人', true],
  ['summary', '简介'],
  ['description', '详细说明', true],
  ['field', '技术领域'],
  ['stage', '所处阶段'],
  ['trl', '技术成熟度'],
  ['transferModes', '转化方式', true],
  ['price', '价格'],
  ['keywords', '关键词', true],
].map(([name, label, several = false]) => ({ name, label, several }))

export const columns = [
  ['A', '序号', undefined, ['1', '2', '3']],
  ['B', '成果编号', 'externalId', ['CL-001', 'CL-002', 'CL-003']],
  ['C', '成果名称', 'TITLE', ['锂电池正极材料短流程再生', '高熵合金涂层', '秸秆基可降解薄膜']],
  ['D', '负责人', 'inventors', ['刘文博', '许宁', '何川']],
  ['E', '成果简介', 'summary', ['不经湿法浸出，直接修复退役磷酸铁锂正极。', '……', '……']],
  ['F', '所属领域', 'field', ['新材料', '新材料', '环保']],
  ['G', '成熟度', 'trl', ['5', '7', '小试']],
  ['H', '备注', undefined, ['', '已有合作意向', '']],
].map(([letters, header, target, examples], position) => ({ position, letters, header, target, examples }))

function row(number, externalId, title, outcome, more = {}) {
  return { row: number, externalId, title, outcome, problems: [], changedFields: [], ...more }
}

export const rows = [
  row(3, 'CL-001', '锂电池正极材料短流程再生', 'NEW'),
  row(4, 'CL-002', '高熵合金耐磨涂层', 'NEW', {
    problems: [
      {
        field: 'price',
        column: '意向价格',
        value: '面谈为主',
        message: '看不出金额，请写数字和单位，或者写“面议”。',
        severity: 'LEFT_OUT',
      },
    ],
  }),
  row(5, 'CL-003', '秸秆基可降解薄膜', 'ERROR', {
    problems: [
      {
        field: 'trl',
        column: '技术成熟度',
        value: '小试',
        message: '技术成熟度请填 1 到 9 的数字；“小试”请填在“所处阶段”一列。',
        severity: 'REJECTED',
      },
      {
        field: 'field',
        column: '技术领域',
        value: '环保',
        message: '不是列表里的领域，请从下拉中选择。',
        severity: 'LEFT_OUT',
      },
    ],
  }),
  row(6, 'BH-2026-017', '退役动力电池快速分选与梯次利用技术', 'CHANGED', {
    listingId: 'l1',
    changedFields: ['trl', 'keywords'],
  }),
  row(7, 'CL-005', '设施番茄病害的叶片图像早期诊断', 'UNCHANGED', { listingId: 'l6' }),
  row(8, 'CL-006', '锂电池正极材料的短流程再生', 'DUPLICATE', {
    duplicateOf: { row: 3, title: '锂电池正极材料短流程再生' },
  }),
  row(9, undefined, '电池热失控预警', 'AMBIGUOUS', {
    problems: [
      {
        column: '成果名称',
        value: '电池热失控预警',
        message: '没有编号，而本机构有两条名称相近的成果。请补上编号，或者改名称。',
        severity: 'REJECTED',
      },
    ],
  }),
  row(10, 'CL-008', '', 'ERROR', {
    problems: [
      { field: 'title', column: '成果名称', value: '', message: '名称不能为空。', severity: 'REJECTED' },
    ],
  }),
]

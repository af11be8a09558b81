export const help = {
  help: {
    title: '使用指南',
    link: '帮助',
    inChinese: '使用指南目前只有中文。',
    guide: {
      visitor: '访客',
      university: '高校院所',
      company: '企业',
      broker: '技术经理人',
      park: '园区管理员',
      operator: '平台运营',
      ranking: '匹配怎样排序',
    },
  },
}

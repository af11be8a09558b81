export const help = {
  help: {
    title: 'User guide',
    link: 'Help',
    inChinese: 'The guides are written in Chinese.',
    guide: {
      visitor: 'Visitors',
      university: 'Universities',
      company: 'Companies',
      broker: 'Brokers',
      park: 'Park administrators',
      operator: 'Operators',
      ranking: 'How matches are ranked',
    },
  },
}

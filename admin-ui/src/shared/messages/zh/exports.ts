/** Taking lists and files out of the console. */
export const exports = {
  exportMenu: {
    open: '导出',
    lead: '当前筛选条件下的全部结果，不只是这一页。',
    xlsx: 'Excel 文件（xlsx）',
    csv: 'CSV 文件',
    busy: '正在准备文件……',
    done: '文件已下载',
    signIn: '登录后可以导出',
    signInLead: '导出的内容与您能看到的一致，登录后即可下载。',
  },
}

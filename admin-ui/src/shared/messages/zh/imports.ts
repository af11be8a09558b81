/** Lists of achievements or needs taken over from files. */
export const imports = {
  imports: {
    title: '导入',
  },
}

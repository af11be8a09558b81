import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['target/', 'src/api/generated/'] },
  js.configs.recommended,
  ts.configs.recommended,
  vue.configs['flat/recommended'],
  {
    files: ['src/**/*.{ts,vue}'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
  },
  { files: ['public/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['e2e/**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    rules: {
      'array-callback-return': ['error', { checkForEach: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'vue/require-default-prop': 'off', // optional properties are declared by their types
    },
  },
  {
    files: ['src/**/*.vue'],
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true }],
      'vue/no-v-html': 'error',
    },
  },
  prettier,
)

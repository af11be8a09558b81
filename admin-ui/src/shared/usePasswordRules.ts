import { api, bodyOf, type PasswordRules } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /[^\p{L}\p{N}]/u]

/** What a new password must be like, in words and as a check. */
export function usePasswordRules() {
  const { t } = useI18n()
  const { data: rules } = useQuery({
    queryKey: ['password-rules'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/password-rules', { signal })),
    staleTime: Infinity,
  })
  const inWords = computed(() =>
    rules.value ? sentences(rules.value).map(([key, named]) => t(key, named)) : [],
  )

  function check(password: string): string | undefined {
    const broken = rules.value && brokenRule(password, rules.value)
    return broken && t(...broken)
  }
  return { inWords, check }
}

type Sentence = [key: string, named: Record<string, number>]

function sentences({ minLength, classes, maxAgeDays }: PasswordRules): Sentence[] {
  return [
    ['password.minLength', { count: minLength }],
    classes > 0 ? ['password.classes', { count: classes }] : ['password.anyCharacters', {}],
    ['password.notCommon', {}],
    ...(maxAgeDays ? [['password.maxAge', { days: maxAgeDays }] as Sentence] : []),
  ]
}

function brokenRule(password: string, rules: PasswordRules): Sentence | undefined {
  const length = [...password].length
  if (length < rules.minLength) return ['password.tooShort', { count: rules.minLength, length }]
  if (length > rules.maxLength) return ['password.tooLong', { count: rules.maxLength }]
  const used = classes.filter((pattern) => pattern.test(password)).length
  return used < rules.classes ? ['password.classes', { count: rules.classes }] : undefined
}

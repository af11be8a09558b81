import { api, bodyOf, type Session } from '@/api/client'
import { isEmail } from '@/shared/form/checks'
import { useForm } from '@/shared/form/useForm'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'

interface SignInOptions {
  email?: string
  /** The password was right already; only the code is missing. */
  atSecondStep?: boolean
  done: (session: Session) => unknown
}

/** Signing in, in one step or two. */
export function useSignIn({ email = '', atSecondStep = false, done }: SignInOptions) {
  const { t } = useI18n()
  const needsCode = ref(atSecondStep)

  const credentials = useForm({
    initial: { email, password: '' },
    check: (values) => ({
      ...(!isEmail(values.email) && { email: t('form.emailWanted') }),
      ...(!values.password && { password: t('form.passwordWanted') }),
    }),
    send: (body) => bodyOf(api.POST('/api/session', { body: { ...body, email: body.email.trim() } })),
    done: proceed,
  })
  const secondFactor = useForm({
    initial: { code: '' },
    check: ({ code }) => (code.trim() ? {} : { code: t('session.codeWanted') }),
    send: ({ code }) => bodyOf(api.POST('/api/session/second-factor', { body: { code: code.trim() } })),
    done: proceed,
  })

  function proceed(session: Session) {
    needsCode.value = session.pending === 'SECOND_FACTOR_CODE'
    return needsCode.value ? undefined : done(session)
  }

  function startOver() {
    needsCode.value = false
    secondFactor.reset({ code: '' })
    credentials.values.password = ''
  }

  return { needsCode, credentials, secondFactor, startOver }
}

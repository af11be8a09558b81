import { shallowRef } from 'vue'

interface Question {
  text: string
  /** What the button that goes on says. */
  action: string
  answer: (yes: boolean) => void
}

export const question = shallowRef<Question>()

/** Asks before something that cannot be undone. */
export function confirm({ text, action }: Pick<Question, 'text' | 'action'>): Promise<boolean> {
  question.value?.answer(false)
  return new Promise((resolve) => {
    question.value = {
      text,
      action,
      answer: (yes) => {
        question.value = undefined
        resolve(yes)
      },
    }
  })
}

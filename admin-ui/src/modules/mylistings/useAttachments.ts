import { api, versioned, type Attachment, type Schemas, type Versioned } from '@/api/client'
import { sendFile } from '@/api/files'
import { Problem } from '@/api/problem'
import { confirm } from '@/shared/confirm'
import { useAct } from '@/shared/useAct'
import { reactive } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Draft } from './drafts'
import type { DraftEditor } from './useDraft'

export const endings = ['pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'png', 'jpg', 'jpeg', 'webp']
const largest = 20 * 1024 * 1024

export interface Upload {
  key: number
  name: string
  /** How much of it has left, from 0 to 1. */
  share: number
  error?: string
}

let uploadCount = 0

/** Files of a listing: added one by one, each with its own progress and its own refusal. */
export function useAttachments(editor: DraftEditor) {
  const { t } = useI18n()
  const uploads = reactive<Upload[]>([])
  const act = useAct()

  async function add(files: File[], confidential: boolean) {
    await Promise.all(files.map((file) => addOne(file, confidential)))
  }

  async function addOne(file: File, confidential: boolean) {
    uploads.push({ key: ++uploadCount, name: file.name, share: 0 })
    const upload = uploads.at(-1)!
    try {
      upload.error = refusalOf(file)
      if (upload.error) return
      await editor.changeAttachments((listing) => send(listing, file, confidential, upload))
      forget(upload.key)
    } catch (error) {
      upload.error = reasonOf(error)
    }
  }

  async function send(
    { value: draft, etag }: Versioned<Draft>,
    file: File,
    confidential: boolean,
    upload: Upload,
  ) {
    const sent = await sendFile<Schemas['AddedAttachment']>(`/api/listings/${draft.id}/attachments`, {
      file,
      fields: { confidential: String(confidential) },
      etag,
      onProgress: (share) => (upload.share = share),
    })
    return {
      etag: sent.etag ?? quoted(sent.value.version),
      attachments: [...draft.attachments, sent.value.attachment],
    }
  }

  /** What can be told before anything is sent. */
  function refusalOf({ name, size }: File) {
    const ending = name.split('.').at(-1)!.toLowerCase()
    if (!endings.includes(ending)) return t('attachment.wrongType')
    return size > largest ? t('attachment.tooLarge') : undefined
  }

  function reasonOf(error: unknown) {
    if (!(error instanceof Problem)) return t('failure.network')
    if (error.detail) return error.detail
    if (error.status === 413) return t('attachment.tooLarge')
    return t(error.status === 415 ? 'attachment.wrongType' : 'failure.server')
  }

  function forget(key: number) {
    uploads.splice(
      uploads.findIndex((upload) => upload.key === key),
      1,
    )
  }

  function rename(id: string, name: string) {
    return act.run(() =>
      editor.changeAttachments(async ({ value: { id: listing, attachments }, etag }) => {
        const path = { id: listing, attachmentId: id }
        const renamed = await versioned(
          api.PUT('/api/listings/{id}/attachments/{attachmentId}', { params: { path }, body: { name } }),
        )
        return {
          etag: renamed.etag === '*' ? etag : renamed.etag,
          attachments: attachments.map((one) => (one.id === id ? renamed.value : one)),
        }
      }),
    )
  }

  async function remove({ id, name }: Attachment) {
    const question = { text: t('attachment.removeConfirm', { name }), action: t('form.remove') }
    if (!(await confirm(question))) return
    await act.run(() =>
      editor.changeAttachments(async ({ value: { id: listing, attachments }, etag }) => {
        const params = { path: { id: listing, attachmentId: id }, header: { 'If-Match': etag } }
        const removed = await versioned(
          api.DELETE('/api/listings/{id}/attachments/{attachmentId}', { params }),
        )
        return {
          etag: removed.etag === '*' ? quoted(removed.value.version) : removed.etag,
          attachments: attachments.filter((one) => one.id !== id),
        }
      }),
    )
  }

  return { uploads, act, add, forget, rename, remove }
}

function quoted(version: string) {
  return `"${version}"`
}

// Walks through the members' pages: node e2e/members.mjs http://localhost:8080, with DEMO_PASSWORD set
// (and DEMO_TOTP_SECRET where the operator has a second factor already). Without an address: invented data.
import { dress, looks, openIn, show } from './looks.mjs'
import { pagesOf } from './pages.mjs'
import {
  expectText,
  field,
  freshCode,
  linkMailedTo,
  refusesWrongPassword,
  setUpSecondFactor,
  signIn,
  signOut,
} from './people.mjs'
import { accessible, base, expect, fits, open, refused, step, usesMock, walk } from './walk.mjs'

const desktop = { width: 1366, height: 768 }
const run = Date.now().toString(36)
const newcomer = { name: '周新', email: `new-${run}@demo.example`, password: `a long sentence ${run}` }
const colleague = {
  name: '吴同',
  email: `colleague-${run}@demo.example`,
  password: `another sentence ${run}`,
}
const organization = `滦河新材料${run}有限公司`

/** One that nobody has: of region 999999, with the right check character (GB 32100-2015). */
function aCreditCode() {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const body = `91999999${Date.now().toString().slice(-9)}`
  const sum = [...body].reduce((all, char, i) => all + alphabet.indexOf(char) * 3 ** i, 0)
  return body + alphabet[(31 - (sum % 31)) % 31]
}

async function rolesAtWork(pages) {
  await step('a wrong password says so and keeps the address', async () => {
    await refusesWrongPassword(await open(desktop))
  })

  await step('a member page asks visitors to sign in, and leads back', async () => {
    pages.company = await open(desktop)
    await signIn(pages.company, 'company@demo.example', undefined, '/organization/members')
    await pages.company.waitForURL(/\/organization\/members$/)
    await pages.company.getByRole('region', { name: '机构成员' }).waitFor()
  })

  await step('a company sees what waits for it, and its colleagues', async () => {
    await pages.company.goto(`${base}/me`)
    await pages.company.getByRole('heading', { level: 1 }).waitFor()
    await accessible(pages.company)
  })

  await step('a university changes its profile', async () => {
    pages.university = await open(desktop)
    await signIn(pages.university, 'university@demo.example')
    await pages.university.goto(`${base}/organization`)
    await pages.university.getByRole('button', { name: '修改' }).click()
    const introduction = `以能源材料和智能制造见长（${run}）。`
    await (await field(pages.university, '机构介绍')).fill(introduction)
    await pages.university.getByRole('button', { name: '保存' }).click()
    await expectText(pages.university, introduction)
  })

  await step('a broker gets to the listings from its desk', async () => {
    pages.broker = await open(desktop)
    await signIn(pages.broker, 'broker@demo.example')
    await pages.broker.goto(`${base}/me`)
    await pages.broker
      .locator('main')
      .getByRole('link', { name: /浏览企业需求/ })
      .click()
    await pages.broker.getByRole('article').first().waitFor()
  })

  await step('a park administrator sees the organizations of its park', async () => {
    pages.park = await open(desktop)
    await signIn(pages.park, 'park@demo.example')
    await pages.park.goto(`${base}/me`)
    await pages.park.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '园区' }).click()
    await pages.park.getByRole('heading', { name: '园区内的机构' }).waitFor()
    await pages.park.locator('main table, main .empty').first().waitFor()
    await accessible(pages.park)
  })

  await step('a page of another role says that it may not be opened', async () => {
    await pages.park.goto(`${base}/operations`)
    await pages.park.getByRole('heading', { name: '没有权限' }).waitFor()
  })

  await step('the operator searches accounts and reads the audit log', async () => {
    pages.operator = await open(desktop)
    await signIn(pages.operator, 'operator@demo.example')
    await pages.operator.goto(`${base}/operations/accounts`)
    await pages.operator.getByRole('searchbox').fill('company@demo.example')
    await pages.operator.getByRole('searchbox').press('Enter')
    await pages.operator.waitForURL((url) => url.searchParams.get('q') === 'company@demo.example')
    await pages.operator.getByRole('cell', { name: /company@demo.example/ }).waitFor()
    await pages.operator.goto(`${base}/operations/audit`)
    await pages.operator.getByRole('table').waitFor()
    await accessible(pages.operator)
  })
}

async function fromRegistrationToMembership(pages) {
  const page = (pages.newcomer = await open(desktop))

  await step('somebody registers and confirms the address', async () => {
    await page.goto(`${base}/register`)
    await (await field(page, '您的姓名')).fill(newcomer.name)
    await page.locator('[autocomplete=username]').fill(newcomer.email)
    await expectText(page, /至少 \d+ 个字符/)
    await page.locator('[autocomplete=new-password]').fill(newcomer.password)
    await page.getByRole('checkbox').check()
    await page.locator('main [type=submit]').click()
    await expectText(page, '请查收邮件')
    await page.goto(await linkMailedTo(pages.operator, newcomer.email))
    await page.getByRole('heading', { name: '邮箱已确认' }).waitFor()
    expect(!page.url().includes('token'), 'the token is still in the address bar')
  })

  await step('the first step after signing in is to register the organization', async () => {
    await signIn(page, newcomer.email, newcomer.password)
    await page
      .locator('main')
      .getByRole('link', { name: /登记您的机构/ })
      .click()
    await (await field(page, '机构名称')).fill(organization)
    await (await field(page, '机构类型')).selectOption('COMPANY')
    await (await field(page, '统一社会信用代码')).fill('91350100M000100Y44')
    await expectText(page, /校验位不对/)
    await (await field(page, '统一社会信用代码')).fill(aCreditCode())
    await (await field(page, '所在地区')).selectOption('130000')
    await page.getByRole('button', { name: '提交登记' }).click()
    await page.getByRole('heading', { name: '等待核验' }).waitFor()
    await accessible(page)
  })

  await step('the operator verifies it', async () => {
    const { operator } = pages
    await operator.goto(
      `${base}/operations/organizations?status=PENDING&q=${encodeURIComponent(organization)}`,
    )
    await operator.getByRole('link', { name: organization }).click()
    await operator.getByRole('button', { name: '通过核验' }).click()
    await (await field(operator, '核验备注')).fill('已电话核实')
    await operator.getByRole('button', { name: '通过核验' }).click()
    await operator.getByText('已核验', { exact: true }).waitFor()
    await page.goto(`${base}/organization`)
    await page.getByRole('heading', { name: '已通过核验' }).waitFor()
  })

  await step('a colleague is invited and accepts', async () => {
    await page.goto(`${base}/organization/members`)
    await page.locator('main [type=email]').fill(colleague.email)
    await page.getByRole('button', { name: '发送邀请' }).click()
    await expectText(page, colleague.email)
    const other = await open(desktop)
    await other.goto(await linkMailedTo(pages.operator, colleague.email))
    await expectText(other, organization)
    expect(!other.url().includes('token'), 'the token is still in the address bar')
    await (await field(other, '您的姓名')).fill(colleague.name)
    await other.locator('[autocomplete=new-password]').fill(colleague.password)
    await other.getByRole('checkbox').check()
    await other.getByRole('button', { name: '接受邀请' }).click()
    await other.getByRole('heading', { name: '已接受邀请' }).waitFor()
    await signIn(other, colleague.email, colleague.password)
    await other.context().close()
    await page.reload()
    await page.getByRole('cell', { name: colleague.name }).first().waitFor()
  })
}

async function security(pages) {
  const page = pages.newcomer
  let recoveryCodes

  await step('a second factor is set up', async () => {
    await page.goto(`${base}/account/second-factor`)
    recoveryCodes = await setUpSecondFactor(page, newcomer.email, newcomer.password)
    expect(recoveryCodes.length === 10, `there are ${recoveryCodes.length} recovery codes`)
    await expectText(page, '两步验证已开启')
  })

  await step('signing in asks for the code', async () => {
    await signOut(page)
    await signIn(page, newcomer.email, newcomer.password)
    await page.getByRole('button', { name: new RegExp(newcomer.name) }).waitFor()
  })

  await step('a session ended elsewhere loses nothing that was typed', async () => {
    await page.goto(`${base}/account`)
    await (await field(page, '您的姓名')).fill(`${newcomer.name}（半填）`)
    await endSessionsFromElsewhere(recoveryCodes[0])
    await refused(async () => {
      await page.getByRole('button', { name: '保存' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('heading', { name: '请重新登录' }).waitFor()
      await accessible(page)
      await dialog.locator('[autocomplete=current-password]').fill(newcomer.password)
      await dialog.locator('[type=submit]').click()
      await dialog.locator('[autocomplete=one-time-code]').fill(await freshCode(newcomer.email))
      await dialog.locator('[type=submit]').click()
      await dialog.waitFor({ state: 'detached' })
    })
    await page.getByText('已保存').waitFor()
    expect(
      (await (await field(page, '您的姓名')).inputValue()) === `${newcomer.name}（半填）`,
      'what was typed is gone',
    )
  })

  await step('the sessions are listed, this one first of all', async () => {
    await page.goto(`${base}/account/sessions`)
    await expectText(page, '当前设备')
    await accessible(page)
  })

  await step('the language changes', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Devices' }).waitFor()
    await page.getByRole('button', { name: '中文' }).click()
  })
}

async function endSessionsFromElsewhere(recoveryCode) {
  const elsewhere = await open(desktop)
  await elsewhere.goto(`${base}/sign-in`)
  await elsewhere.locator('[autocomplete=username]').fill(newcomer.email)
  await elsewhere.locator('[autocomplete=current-password]').fill(newcomer.password)
  await elsewhere.locator('main [type=submit]').click()
  await elsewhere.locator('[autocomplete=one-time-code]').fill(recoveryCode)
  await elsewhere.locator('main [type=submit]').click()
  await elsewhere.waitForURL(/\/me$/)
  await elsewhere.goto(`${base}/account/sessions`)
  await elsewhere.getByRole('button', { name: '退出其他所有设备' }).click()
  await elsewhere.getByText('其他设备已全部退出').waitFor()
  await elsewhere.context().close()
}

async function conflict(pages) {
  await step('two people editing the same profile choose between their versions', async () => {
    const [one, other] = [pages.university, await pages.university.context().newPage()]
    for (const page of [one, other]) {
      await page.goto(`${base}/organization`)
      await page.getByRole('button', { name: '修改' }).click()
    }
    await (await field(other, '联系电话')).fill('010-00000001')
    await other.getByRole('button', { name: '保存' }).click()
    await expectText(other, '010-00000001')
    await other.close()
    await refused(async () => {
      await (await field(one, '联系电话')).fill('010-00000002')
      await one.getByRole('button', { name: '保存' }).click()
      await one.getByRole('heading', { name: /别人刚刚也修改了/ }).waitFor()
    })
    await accessible(one)
    await one.getByRole('button', { name: '采用所选' }).click()
    await one.getByRole('button', { name: '保存' }).click()
    await expectText(one, '010-00000002')
  })
}

/** The mock server keeps no reports. */
async function report({ university }) {
  await step('a university issues a report of its figures', async () => {
    await university.goto(`${base}/statistics/reports`)
    await university.getByRole('button', { name: '出具报告' }).click()
    await university.waitForURL(/\/statistics\/reports\/[^/]+$/)
    await university.locator('main table').first().waitFor()
  })
}

/** The language and the session are those of a window; sizes and themes change in it. */
async function lookAtPages(people) {
  for (const [role, pages] of Object.entries(await pagesOf(people))) {
    for (const [language, dresses] of Object.entries(looks)) {
      await step(`the pages of a ${role} fit and can be used by everybody in ${language}`, async () => {
        const page = await openIn(language, await people[role]?.context().storageState())
        for (const [name, path] of Object.entries(pages)) {
          await dress(page, dresses[0])
          await show(page, path)
          for (const look of dresses) {
            await dress(page, look)
            await inLook(name, look, async () => {
              await fits(page)
              await accessible(page)
            })
          }
        }
        await page.context().close()
      })
    }
  }
}

async function inLook(name, { viewport, theme }, act) {
  try {
    await act()
  } catch (error) {
    throw new Error(`${name}, ${viewport.width} px, ${theme}: ${error.message}`, { cause: error })
  }
}

await walk(async () => {
  const pages = {}
  await rolesAtWork(pages)
  await fromRegistrationToMembership(pages)
  await security(pages)
  await conflict(pages)
  if (!usesMock) await report(pages)
  if (process.env.PAGES !== 'skip') await lookAtPages(pages)
})

import type { Locator, Page } from '@playwright/test'
import type { FileToSend } from './evidence.ts'

/** The part of a draft's page in which files are added. */
export class Uploads {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get part(): Locator {
    return this.page.getByRole('region', { name: 'Add files' })
  }

  /** Hands files to the button, as a person does who chooses them: those made here, or by their paths. */
  async choose(...files: (FileToSend | string)[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.part.getByRole('button', { name: 'Choose files' }).click()
    await (await chooser).setFiles(files as FileToSend[] | string[])
  }

  row(name: string): Locator {
    return this.part.getByRole('listitem').filter({ hasText: name })
  }

  press(deed: string, name: string): Promise<void> {
    return this.row(name)
      .getByRole('button', { name: `${deed} ${name}` })
      .click()
  }

  /** The link to a file that is in the draft. */
  kept(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true })
  }

  /** Bytes that have been sent, of what the progress says. */
  async sent(name: string): Promise<number> {
    return Number(await this.row(name).getByRole('progressbar').getAttribute('value'))
  }
}

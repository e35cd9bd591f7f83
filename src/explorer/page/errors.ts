/** What went wrong, in words, with a way on. */
import { Away, Refused } from '../ask.ts'
import { html } from '../markup.ts'
import type { Page } from '../view.ts'

/** Nothing is at this address. */
export class NotFound extends Error {}

const ways = html`<p class="govuk-body">
  You can <a class="govuk-link" href="/find">look for it by name</a>, or
  <a class="govuk-link" href="/">begin at the front page</a>.
</p>`

/** The page of something that went wrong; what was not foreseen gives null. */
export function errorPage(error: unknown, here: string): (Page & { readonly status: number }) | null {
  if (error instanceof NotFound)
    return {
      status: 404,
      title: 'Nothing is recorded here',
      main: html`<p class="govuk-body-l">${error.message}</p>
        ${ways}`,
    }
  if (error instanceof Refused && error.tooMuch)
    return {
      status: error.status,
      title: 'That is too much at once',
      main: html`<p class="govuk-body-l">${error.message}</p>
        <p class="govuk-body">Ask for less: fewer steps, fewer things, or a part of the list.</p>
        ${ways}`,
    }
  if (error instanceof Refused)
    return {
      status: error.status,
      title: 'That cannot be answered as it was asked',
      main: html`<p class="govuk-body-l">${error.message}</p>
        ${ways}`,
    }
  if (error instanceof Away)
    return {
      status: 503,
      title: 'The graph is away just now',
      main: html`<p class="govuk-body-l">${error.message}</p>
        <p class="govuk-body">
          Nothing is lost. <a class="govuk-link" href="${here}">Try this page again</a> in a few seconds.
        </p>`,
    }
  return null
}

/** The page of what nobody foresaw: the log has the rest under this number. */
export const failedPage = (requestId: string): Page & { readonly status: number } => ({
  status: 502,
  title: 'Something went wrong here',
  main: html`<p class="govuk-body-l">Quote ${requestId} when you report it.</p>
    ${ways}`,
})

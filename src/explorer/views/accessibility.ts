/** The accessibility statement: what is true of these pages, what was tested, and what is not known. */
import { question } from '../ask.ts'
import { html } from '../markup.ts'
import { bullets } from '../page/pieces.ts'
import { VersionDocument, type VersionQuery } from '../questions.generated.ts'
import { view } from '../view.ts'

export const accessibility = view<VersionQuery>({
  path: '/accessibility',
  name: 'accessibility',
  samples: ['/accessibility'],
  question: () => question(VersionDocument, {}),
  page: () => ({
    title: 'Accessibility statement',
    main: html`<p class="govuk-body-l">
        These pages are made to meet the Web Content Accessibility Guidelines, version 2.2, at level AA. They
        are the pages of Throughline only: GraphiQL, to which they link, is software of others and is not
        covered.
      </p>
      <h2 class="govuk-heading-m">What you can do</h2>
      ${bullets([
        'use every page by keyboard alone, and skip to its content',
        'read it at 320 pixels wide without scrolling sideways; wide tables and pictures scroll in frames of their own',
        'read it with scripts and images switched off: no page needs a script',
        'read as a table or list whatever a picture shows',
        'tell by a word, never by colour alone, how strong a link is and whether it is stated or inferred',
        'print each page',
      ])}
      <h2 class="govuk-heading-m">How it was tested</h2>
      <p class="govuk-body">
        Every view is tested by program with each change, in Chromium: axe-core’s rules for levels A and AA of
        WCAG 2.2 find nothing; each control is reached and used by keyboard; nothing scrolls sideways at 320
        pixels.
      </p>
      <h2 class="govuk-heading-m">What is not known</h2>
      ${bullets([
        'No test with people who use assistive technology has been made yet, nor an audit by somebody independent. Programs find a part of what people find.',
        'In large pictures the order of reading follows their making and may not be the best. The tables beside them are the way to read them by ear.',
        'Nothing has been tested in other browsers or with a screen reader.',
      ])}
      <h2 class="govuk-heading-m">Telling us</h2>
      <p class="govuk-body">
        Whoever runs this site has to name here whom to write to, and by when an answer comes. Where the site
        belongs to a public body in the United Kingdom, complaints go to the Equality Advisory and Support
        Service, and the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
        Regulations 2018 apply.
      </p>`,
  }),
})

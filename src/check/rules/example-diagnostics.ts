// What the tests of the rules expect of their examples.

/**
 * What each rule says of its own example: severity, place, length, message and hint. The example is
 * the smallest piece of a bad file, and the one that the guide's page shows.
 */
export const DIAGNOSTICS: Readonly<Record<string, readonly string[]>> = {
  'nul-byte': [
    'error weeks/1-seed-tray.mdx:15:5+1 Expected text, found a NUL byte. (Restore the file, for example with `git restore`.)',
  ],
  'control-character': [
    'error weeks/1-seed-tray.mdx:15:5+1 Expected text, found the control character U+0007. (Delete it: it stands between the signs before and after the mark.)',
  ],
  'merge-conflict': [
    'error weeks/1-seed-tray.mdx:15:1+12 Expected a resolved merge, found a conflict marker. (Keep the lines that you want, and remove the markers.)',
    'error weeks/1-seed-tray.mdx:17:1+7 Expected a resolved merge, found a conflict marker. (Keep the lines that you want, and remove the markers.)',
    'error weeks/1-seed-tray.mdx:19:1+13 Expected a resolved merge, found a conflict marker. (Keep the lines that you want, and remove the markers.)',
  ],
  frontmatter: [
    'error weeks/1-seed-tray.mdx:1:1+3 Expected the frontmatter to end, found no second line `---`. (Put a line `---` after the last field.)',
  ],
  'yaml-syntax': [
    'error weeks/1-seed-tray.mdx:5:13+1 Expected `]` for this `[`, found none. (Put `]` behind its last entry; text that begins with `[` goes between quotes.)',
  ],
  'cut-text': [
    'warning weeks/1-seed-tray.mdx:9:31+3 Expected the whole text, found a `#`, from which on it is a comment. (Put the whole text between quotes: `goal: "Grow the sprouts of bag #10"`.)',
  ],
  'duplicate-key': [
    'error weeks/1-seed-tray.mdx:8:1+5 Expected each key once, found `hours` again. (Remove one of the two.)',
  ],
  'tab-indentation': [
    'error weeks/1-seed-tray.mdx:7:1+1 Expected spaces, found a tab as indentation. (Replace the tab with two spaces.)',
  ],
  'yaml-alias': [
    'error weeks/1-seed-tray.mdx:10:62+2 Expected at most 10 aliases, with those inside of what they repeat, found more from `*a` on. (Write the values out in place of `*a`.)',
  ],
  'unknown-key': [
    'error weeks/1-seed-tray.mdx:8:1+4 Expected a field of weeks, found `hour`. (Did you mean `hours`?)',
  ],
  'missing-key': [
    'error weeks/1-seed-tray.mdx:2:1+1 `goal`: Expected a line of text, but it is missing. (Add `goal:`.)',
  ],
  'wrong-type': [
    'error weeks/1-seed-tray.mdx:7:8+4 `hours`: Expected a number of hours, found "four". (Write it in digits: `hours: 4`.)',
  ],
  'bad-value': [
    'error weeks/1-seed-tray.mdx:8:9+10 `status`: Expected a status, one of not-started, in-progress, completed, deployed, found "not-startd". (Did you mean `not-started`?)',
  ],
  'bad-date': [
    'error phases/garden.mdx:6:11+10 `startsOn`: Expected a date such as 2030-01-31, found "2027-02-31". (The last day of that month is `2027-02-28`.)',
  ],
  'bad-url': [
    'error resources/spade-guide.mdx:4:6+25 `url`: Expected an absolute https address such as https://example.com/, found "http://example.com/spades". (Did you mean `https://example.com/spades`?)',
  ],
  'bad-slug': [
    'error checklists/before-planting.mdx:7:9+8 `parts[0].id`: Expected a slug (lower-case letters, digits and single hyphens), found "The Soil". (Did you mean `the-soil`?)',
  ],
  'out-of-range': [
    'error weeks/1-seed-tray.mdx:7:8+1 `hours`: Expected hours above zero, found 0. (Write a number above 0, at most 10000; halves and quarters are fine: `0.5`.)',
  ],
  'repeated-entry': [
    'error weeks/1-seed-tray.mdx:6:18+6 `skills[1]`: Expected each entry once, found "Sowing" again. (Remove one of the two, or write what was meant in its place.)',
  ],
  'roadmap-totals': [
    'error phases/garden.mdx:24:86+1 `roadmap.hours`: Expected at least 10, the hours of its phases, found 6. (Set `hours: 10` or more.)',
  ],
  'unlikely-date': [
    'warning weeks/2-raised-bed.mdx:9:12+10 `startedOn`: Expected a day at most a year before the phase begins (2027-03-01), found 2017-03-02. (Did you mean `2027-03-02`?)',
  ],
  'duplicate-week': [
    'error weeks/2-raised-bed.mdx:2:7+1 `week`: Expected a number of its own, found 1, which is that of weeks/1-seed-tray.mdx. (Did you mean `week: 2`, as in the name of the file?)',
  ],
  'week-range': [
    'error weeks/2-raised-bed.mdx:2:7+1 `week`: Expected a number in one phase (1–2), found 9, which is in none. (Did you mean `week: 2`, as in the name of the file?)',
  ],
  'week-gap': [
    'error phases/garden.mdx:8:8+21 `weeks`: Expected a file for each week from 1 to 3, found 2 of 3; the first without one is 3. (Write `weeks: { first: 1, last: 2 }`, or add weeks/3-….mdx and a milestone for it.)',
  ],
  'milestone-cover': [
    'error phases/garden.mdx:22:12+21 Expected milestone "Planting" to begin after week 2, the last of "Sowing", found 2–2. (Set `last: 1` of "Sowing".)',
  ],
  'phase-days': [
    'error phases/garden.mdx:7:9+10 `endsOn`: Expected at least 2 days for 2 weeks, found 1. (Set `endsOn: 2027-03-02` or a later day.)',
  ],
  'phase-hours': [
    'error phases/garden.mdx:9:8+2 `hours`: Expected 10, the sum of the weeks, found 11. (Set `hours: 10`, or change the hours of a week.)',
  ],
  'plan-hours': [
    'error weeks/2-raised-bed.mdx:14:1+4 `plan`: Expected sessions of 6 h together, the `hours` of the week, found 7 h: 1 h too many. (Change the hours of a session, or `hours` of the week.)',
  ],
  'dangling-reference': [
    'error weeks/2-raised-bed.mdx:12:17+10 Expected the slug of an entry in weeks/, found "1-seed-try". (Did you mean `1-seed-tray`?)',
  ],
  'prerequisite-order': [
    'error weeks/2-raised-bed.mdx:12:17+12 Expected a week before 2, found "2-raised-bed". (It is this week: remove it.)',
  ],
  'prerequisite-cycle': [
    'error weeks/1-seed-tray.mdx:11:17+12 Expected no circle, found 1-seed-tray → 2-raised-bed → 1-seed-tray. ("2-raised-bed" is week 2, which comes after week 1: remove it here.)',
  ],
  'unknown-category': [
    'error weeks/1-seed-tray.mdx:5:14+3 Expected a category of phases/garden.mdx (Soil, Plants), found "Sil". (Did you mean `Soil`?)',
  ],
  'unknown-topic': [
    'error resources/spade-guide.mdx:6:8+4 Expected a topic of a phase (Tools, Seeds), found "Tool". (Did you mean `Tools`?)',
  ],
  'duplicate-check': [
    'error checklists/before-planting.mdx:13:13+5 `parts[0].checks[1].id`: Expected each id once, found "loose" again. (Give one of the two another id.)',
  ],
  'duplicate-url': [
    'error resources/spade-guide.mdx:4:6+26 `url`: Expected an address of its own, found that of resources/seed-catalog.mdx. (Remove one of the two resources.)',
  ],
  'own-anchor': [
    'error weeks/1-seed-tray.mdx:15:1+12 Expected an anchor of its own on /weeks/1-seed-tray/, found "#resources" for "Resources", which "Resources" has already. (Rename it; the page has the other by itself.)',
  ],
  'status-evidence': [
    'error weeks/1-seed-tray.mdx:8:9+9 `repo`: Expected an https address, but it is missing. (Add `repo:`, or set an earlier status.)',
  ],
  'date-order': [
    'error phases/garden.mdx:7:9+10 `endsOn`: Expected `endsOn` to be no earlier than `startsOn`. (`startsOn` comes first, and is 2027-03-01: write that day or a later one, or exchange the two dates.)',
  ],
  'future-date': [
    'error weeks/1-seed-tray.mdx:9:12+10 `startedOn`: Expected a day up to today, 2027-03-05, found 2999-12-31. (Write the day on which it happened; until then, remove `startedOn`.)',
  ],
  'unused-resource': [
    'warning resources/seed-catalog.mdx:2:1+5 Expected a week or a guide that uses "seed-catalog", found none. (Add it to the `resources` of a week, or say why it is here: `standsAlone:`.)',
  ],
  'unmet-check': [
    'warning checklists/before-planting.mdx:10:13+5 Expected a week that meets "soil/loose" first, found none. (Add `soil/loose` to the `checks` of the first week that needs it.)',
  ],
  'empty-body': [
    'warning weeks/1-seed-tray.mdx:13:4+1 Expected text after the frontmatter, found none. (Write a sentence or two below the second line `---`.)',
  ],
  'todo-left': [
    'warning weeks/1-seed-tray.mdx:15:1+4 Expected finished text, found "TODO". (Write what is missing, or remove the note.)',
  ],
  'mdx-syntax': [
    'error weeks/1-seed-tray.mdx:15:1+7 Expected `</Steps>` further down, found none. (Add it on a line of its own, or put a sign that is meant as text between backticks.)',
  ],
  'no-code': [
    'error weeks/1-seed-tray.mdx:15:5+8 Expected text, found an expression. (Remove it, or put it between backticks if it is meant to be read.)',
  ],
  'unknown-component': [
    'error weeks/1-seed-tray.mdx:15:2+4 Expected a component of the portal (FileTree, Glossary, ResourceGroups, StatusLegend, Steps, Synonyms), found <Step>. (Did you mean `Steps`?)',
  ],
  'component-use': [
    'error weeks/1-seed-tray.mdx:15:1+7 Expected exactly one numbered list in <Steps>, found one list with dashes. (Begin each item of the list in the same way, and indent what belongs to an item like its text.)',
  ],
  'guide-lists': [
    'error weeks/1-seed-tray.mdx:15:1+18 Expected <ResourceGroups> in a guide only. (Remove it.)',
  ],
  'bad-directive': [
    'error weeks/1-seed-tray.mdx:15:1+10 Expected an aside (note, tip, caution, danger), found ":::warning". (Begin it with `:::note`, or with another of these.)',
  ],
  'unsafe-url': [
    'error weeks/1-seed-tray.mdx:15:7+19 Expected an https address or one inside the portal, found "http://example.com/". (Did you mean `https://example.com/`?)',
  ],
  'heading-level': [
    'error weeks/1-seed-tray.mdx:15:1+8 Expected a heading of level 2, found level 4. (Begin the line with `##`; the title of the page is in the frontmatter.)',
  ],
  'image-alt': [
    'error weeks/1-seed-tray.mdx:15:1+14 Expected a text in place of the image, found none. (Say between the brackets what the image shows: `![A tray with ten seeds](…)`.)',
  ],
  'link-text': [
    'error weeks/1-seed-tray.mdx:15:1+24 Expected a text in the link, found none. (Say between the brackets where it leads: `[The next week](…)`.)',
  ],
  'markdown-slip': [
    'warning weeks/1-seed-tray.mdx:15:1+29 Expected the address of a link right behind its text, found a space between them. (Write `[Next](/weeks/2-raised-bed/)`.)',
  ],
  'undefined-label': [
    'error weeks/1-seed-tray.mdx:15:1+10 Expected a label that the page defines, found "how". (Add a line `[how]: https://…`, or put brackets that are meant to be read between backticks.)',
  ],
  'fence-language': [
    'error weeks/1-seed-tray.mdx:15:4+4 Expected a language that the site knows, found "jsno". (Did you mean `json`? A language that it does not know is written `text`.)',
  ],
  'broken-link': [
    'error weeks/1-seed-tray.mdx:15:8+19 Expected the address of a page, found "/weeks/2-raised-bd/". (Did you mean `/weeks/2-raised-bed/`?)',
  ],
  'broken-anchor': [
    'error weeks/1-seed-tray.mdx:15:36+8 Expected an anchor of /weeks/2-raised-bed/, found "#featurs". (Did you mean `/weeks/2-raised-bed/#features`?)',
  ],
  'unclosed-fence': [
    'error weeks/1-seed-tray.mdx:15:1+3 Expected a fence with an end, found none. (Put a line of the same 3 signs after the code.)',
  ],
  'fence-options': [
    'error weeks/1-seed-tray.mdx:15:7+14 Expected an option of a code fence (title, lang, ins, del, mark, wrap, partial), found `titel="sow.js"`. (Did you mean `title`?)',
  ],
  'long-code': [
    'error weeks/1-seed-tray.mdx:16:1+2400 Expected lines of at most 2000 signs, found 2400. (Show the part that matters, or put the whole into public/ and link to it.)',
  ],
  'code-syntax': [
    'error weeks/1-seed-tray.mdx:16:14+1 Expected json that can be read, found a comma behind the last entry. (Remove the comma.)',
  ],
};

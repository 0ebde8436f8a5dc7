/** The icons that an aside may have: those of Starlight, which ends the build at any other. */
export const ASIDE_ICONS: ReadonlySet<string> = new Set([...listGeneral(), ...listOfFiles()]);

function listGeneral(): string[] {
  return splitWords(`
  up-caret down-caret right-caret left-caret up-arrow down-arrow right-arrow left-arrow bars
  translate pencil pen document add-document setting link link-alt external download
  cloud-download moon sun clock laptop desktop mobile-android window database server code-branch
  open-book notes information magnifier forward-slash close error warning approve-check-circle
  approve-check question-circle question rocket star puzzle list-format analytics random padlock
  comment comment-alt heart github gitlab bitbucket forgejo codePen farcaster discord fluxer
  gitter twitter x.com mastodon codeberg youtube threads linkedin twitch azureDevOps
  microsoftTeams instagram stackOverflow telegram whatsApp rss facebook email phone reddit
  patreon signal slack matrix hackerOne openCollective blueSky discourse zulip pinterest tiktok
  goodreads hypothesis astro solidjs alpine pnpm biome bun mdx apple linux homebrew nix starlight
  pkl node cloudflare vercel netlify deno jsr nostr backstage confluence jira storybook vscode
  jetbrains zed vim figma sketch npm npmx sourcehut substack chrome edge firefox safari
`);
}

/** Icons of kinds of files. */
function listOfFiles(): string[] {
  return splitWords(`
  folder bsl mdo salesforce asm bicep bazel c c-sharp html cpp clojure coldfusion coffee config
  crystal crystal_embedded json css csv xls cu cake cake_php d word elixir elixir_script hex elm
  favicon f-sharp git go godot gradle grails graphql hacklang haml mustache haskell haxe jade
  java javascript jinja julia karma kotlin dart liquid livescript lua markdown argdown info clock
  maven nim github notebook nunjucks npm ocaml odata perl php pipeline pddl plan happenings
  powershell prisma pug puppet purescript python react rescript R ruby rust sass spring slim
  smarty sbt scala ethereum stylus svelte swift db terraform tex default twig typescript tsconfig
  vala vite vue wasm wat xml yml prolog zig zip wgt illustrator photoshop pdf font image svg
  sublime code-search shell video audio windows jenkins babel bower docker code-climate eslint
  firebase firefox gitlab grunt gulp ionic platformio rollup stylelint yarn webpack lock license
  makefile heroku todo ignored
`).map((name) => `seti:${name}`);
}

function splitWords(text: string): string[] {
  return text.trim().split(/\s+/);
}

import { relative, sep } from 'node:path';
import type { HotPayload, Plugin, ViteDevServer, WebSocketClient } from 'vite';
import type { Report } from '../check/report.ts';
import { contentDir } from '../content-dir.ts';
import { ContentGate, isGood } from './content-gate.ts';
import { CONTENT_EVENT } from './content-version.ts';
import { forgetContent } from './forget-content.ts';
import { PageRequests } from './page-requests.ts';
import { formatOverlay, formatProblemPage } from './problem-page.ts';
import { Rehearsal } from './rehearsal.ts';

/** Why a page is not made of a file; what is wrong with the file the check tells. */
const NOT_CHECKED = 'has changed and is not checked yet.';

/** Lets Astro load all content anew; fulfilled when it has. */
export type LoadContent = () => Promise<void>;

/**
 * A Vite plugin that lets the development server read, run and show only content that has passed the
 * check. While there is an error each page is one that tells it, and the open ones have it over them.
 */
export function guardContent({
  check,
  print,
  loadContent,
}: {
  /** Checks the content as it is now. */
  check: () => Promise<Report>;
  /** Shows a report in the terminal. */
  print: (report: Report) => void;
  loadContent: LoadContent;
}): Plugin {
  let gate: ContentGate | undefined;
  return {
    name: 'guard-content',
    // Before the plugins that make code of a file, and before Astro answers a request.
    enforce: 'pre',
    configureServer(server) {
      const { gate: open, pages, rehearsal } = openGate(server, { check, print, loadContent });
      gate = open;
      const settle = () => {
        open.settle().catch((error: unknown) => {
          server.config.logger.error(String(error));
        });
      };
      server.watcher.add(contentDir);
      server.watcher.on('all', (_, file) => {
        // Of what somebody edits the pages have to hear; what Astro notes down is a part of the rehearsal.
        if (!file.includes(`${sep}.astro${sep}`)) rehearsal.cancel();
        if (toContentPath(file) === undefined) return;
        open.change();
        settle();
      });
      // Until then Astro has nothing to read the content with.
      server.httpServer?.once('listening', settle);
      // After what Vite answers itself, and before Astro makes a page.
      return () => {
        server.middlewares.use((request, response, next) => {
          open.settle().then((report) => {
            // Whoever asked may have left while the content was looked at.
            if (response.closed) return;
            pages.begin(response, isGood(report));
            if (isGood(report)) {
              rehearsal.beginAfter(request, response);
              next();
              return;
            }
            response.writeHead(500, {
              'Content-Type': 'text/html; charset=utf-8',
              'Cache-Control': 'no-store',
            });
            response.end(formatProblemPage(report));
          }, next);
        });
      };
    },
    async transform(code, id) {
      const path = toContentPath(id);
      // With a question mark behind it, it is Astro's own code about the file.
      if (!path?.endsWith('.mdx') || !gate) return;
      // A file can change while a page is made of it, and the watcher tells of it a moment later.
      // The site reads new content when all pages of the old one are made, this one among them: what is
      // waited for here is the check alone.
      let report = await gate.know();
      if (!isText(report, path, code)) {
        gate.change();
        report = await gate.know();
      }
      if (!isGood(report) || !isText(report, path, code)) throw new Error(`${path} ${NOT_CHECKED}`);
    },
  };
}

/** A gate before the content of a server, that tells its pages and the terminal what it finds. */
function openGate(
  server: ViteDevServer,
  { check, print, loadContent }: Parameters<typeof guardContent>[0],
) {
  const pages = new PageRequests();
  let shown: { report: Report; problems: string } | undefined;
  const show = () => {
    const overlay = shown && formatOverlay(shown.report);
    if (overlay) server.ws.send(overlay);
  };
  // A page that is opened while there is an error shows it, too.
  server.ws.on('connection', show);
  // What was told before a page was open, it has not heard.
  server.ws.on(CONTENT_EVENT, (version: unknown, page: WebSocketClient) => {
    if (shown && isGood(shown.report) && pages.isOld(version)) page.send({ type: 'full-reload' });
  });
  const gate = new ContentGate({
    check,
    admit: async (isLast) => {
      await loadContent();
      // A page that is being made has read the old content, and would leave it to those after it.
      await pages.finish(isLast);
      forgetContent(server);
    },
    tell: (report) => {
      const problems = JSON.stringify(report.problems);
      if (problems !== shown?.problems) print(report);
      shown = { report, problems };
      if (rehearsal.isRunning) return;
      if (isGood(report)) server.ws.send({ type: 'full-reload' });
      else show();
    },
  });
  const rehearsal = new Rehearsal(server, async () => {
    gate.change();
    await gate.settle();
  });
  keepQuiet(server, gate);
  return { gate, pages, rehearsal };
}

/**
 * Keeps two things from the pages. That none was made of a file that is not checked: Astro would tell
 * it a moment after the check has told what is wrong, and in its place. And to load themselves anew
 * before the content is let through, as Vite and Astro each say: they would wait, be told again by the
 * gate, and ask a second time for what is being made already.
 */
function keepQuiet(server: ViteDevServer, gate: ContentGate): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  hot.send = (payload: HotPayload | string, data?: unknown) => {
    if (typeof payload === 'string') send(payload, data);
    else if (payload.type === 'full-reload' && gate.isBusy) return;
    else if (payload.type !== 'error' || !payload.err.message.includes(NOT_CHECKED)) send(payload);
  };
}

/** The path of a file below the content folder, with forward slashes; `undefined` for all others. */
function toContentPath(file: string): string | undefined {
  const path = relative(contentDir, file).replaceAll('\\', '/');
  return path === '' || path.startsWith('..') ? undefined : path;
}

/** Whether a report was made of this text. The byte order mark is no part of what a module says. */
function isText({ texts }: Report, path: string, code: string): boolean {
  return texts.get(path)?.replace(/^\uFEFF/, '') === code.replace(/^\uFEFF/, '');
}

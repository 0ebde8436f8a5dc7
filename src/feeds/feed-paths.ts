/** Where the feeds are, below the site's base. */
export const FEED_PATHS = {
  roadmap: '/api/roadmap.json',
  roadmapSchema: '/api/roadmap.schema.json',
  progress: '/api/progress.json',
  progressSchema: '/api/progress.schema.json',
  rss: '/feed.xml',
  calendar: '/calendar.ics',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
} as const;

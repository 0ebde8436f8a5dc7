/** The facts of the roadmap's source document, letter by letter; the content is held against them. */
export const FACTS = {
  phase: {
    title: 'Production',
    number: 3,
    focus: 'Deployment, scalability, testing, and production-grade applications',
    startsOn: '2026-10-01',
    endsOn: '2026-12-31',
    weeks: {
      first: 37,
      last: 52,
    },
    hours: 152,
    roadmap: {
      title: 'PROJECT52',
      url: 'https://github.com/pak-pow/PROJECT52',
      weeks: 52,
      hours: 354,
    },
    previous: {
      title: 'Phase 2',
      url: 'https://github.com/pak-pow/PROJECT52-PHASE2',
    },
  },
  goals: [
    'Deploy applications to production environments',
    'Implement CI/CD pipelines',
    'Write comprehensive tests (unit, integration, E2E)',
    'Containerize applications with Docker',
    'Build scalable microservices architectures',
    'Integrate payment systems',
    'Implement advanced security practices',
    'Launch a complete SaaS product',
  ],
  milestones: [
    {
      title: 'DevOps Foundations',
      focus: 'Automation and deployment infrastructure',
      weeks: {
        first: 37,
        last: 40,
      },
      outcomes: [
        'Set up CI/CD pipelines',
        'Master Docker containerization',
        'Build PWAs',
        'Integrate payment systems',
      ],
    },
    {
      title: 'Advanced Architecture',
      focus: 'Modern architectural patterns',
      weeks: {
        first: 41,
        last: 45,
      },
      outcomes: [
        'Implement GraphQL APIs',
        'Build real-time systems',
        'Handle video streaming',
        'Integrate ML models',
      ],
    },
    {
      title: 'Production Systems',
      focus: 'Scalable, production-ready applications',
      weeks: {
        first: 46,
        last: 49,
      },
      outcomes: [
        'OAuth provider implementation',
        'Microservices architecture',
        'SEO optimization',
        'Real-time data handling',
      ],
    },
    {
      title: 'Final Push',
      focus: 'Testing, refinement, and launch',
      weeks: {
        first: 50,
        last: 52,
      },
      outcomes: ['Comprehensive testing', 'Production e-commerce', 'Launch SaaS product!'],
    },
  ],
  weeks: [
    {
      week: 37,
      title: 'CI/CD Pipeline Setup',
      categories: ['DevOps'],
      skills: ['GitHub Actions', 'Automated Testing'],
      hours: 6,
      goal: 'Automate testing and deployment',
      objectives: [
        'GitHub Actions workflows',
        'Automated testing on push',
        'Continuous deployment',
        'Build automation',
      ],
      features: [
        'Run tests automatically',
        'Deploy on merge to main',
        'Environment variables management',
        'Build status badges',
      ],
    },
    {
      week: 38,
      title: 'Containerized App with Docker',
      categories: ['DevOps'],
      skills: ['Docker', 'Docker Compose'],
      hours: 7,
      goal: 'Containerize an application for consistent deployment',
      objectives: [
        'Docker fundamentals',
        'Writing Dockerfiles',
        'Docker Compose for multi-container apps',
        'Container orchestration basics',
      ],
      features: [
        'Multi-container application',
        'Database in container',
        'Volume management',
        'Network configuration',
      ],
    },
    {
      week: 39,
      title: 'E-commerce Store v1',
      categories: ['Full Stack'],
      skills: ['Payment Integration', 'Cart Logic'],
      hours: 10,
      goal: 'Build a functional e-commerce platform',
      objectives: [
        'Payment gateway integration (Stripe)',
        'Shopping cart logic',
        'Order management',
        'Transaction handling',
      ],
      features: [
        'Product catalog',
        'Shopping cart',
        'Checkout process',
        'Payment processing',
        'Order confirmation',
      ],
    },
    {
      week: 40,
      title: 'Progressive Web App (PWA)',
      categories: ['Frontend'],
      skills: ['Service Workers', 'Offline Mode'],
      hours: 8,
    },
    {
      week: 41,
      title: 'GraphQL API Server',
      categories: ['Backend'],
      skills: ['GraphQL', 'Schema Design'],
      hours: 8,
    },
    {
      week: 42,
      title: 'Real-time Collaborative Editor',
      categories: ['Full Stack'],
      skills: ['Operational Transform', 'WebRTC'],
      hours: 10,
      goal: 'Build a Google Docs-style collaborative editor',
      objectives: [
        'Operational transformation',
        'Conflict resolution',
        'Real-time synchronization',
        'WebRTC for peer connections',
      ],
      features: [
        'Multiple users editing simultaneously',
        'Real-time cursor positions',
        'Change history',
        'Auto-save functionality',
      ],
    },
    {
      week: 43,
      title: 'Video Streaming Platform',
      categories: ['Full Stack'],
      skills: ['HLS', 'Video Processing'],
      hours: 10,
    },
    {
      week: 44,
      title: 'Machine Learning Model API',
      categories: ['Backend', 'ML'],
      skills: ['TensorFlow/PyTorch', 'Model Serving'],
      hours: 9,
    },
    {
      week: 45,
      title: 'Mobile-First SaaS App',
      categories: ['Full Stack'],
      skills: ['Responsive Design', 'Subscriptions'],
      hours: 10,
    },
    {
      week: 46,
      title: 'OAuth Provider Service',
      categories: ['Backend'],
      skills: ['OAuth 2.0', 'Security Standards'],
      hours: 9,
    },
    {
      week: 47,
      title: 'Microservices Architecture',
      categories: ['Backend', 'DevOps'],
      skills: ['Service Communication', 'Load Balancing'],
      hours: 10,
      goal: 'Build a system with multiple independent services',
      objectives: [
        'Service decomposition',
        'API Gateway patterns',
        'Service-to-service communication',
        'Load balancing',
      ],
      features: [
        'Multiple independent services',
        'Message queue (RabbitMQ/Redis)',
        'Service discovery',
        'API Gateway',
      ],
    },
    {
      week: 48,
      title: 'Full-Featured Blog Platform',
      categories: ['Full Stack'],
      skills: ['SEO', 'Comments', 'Tags', 'Search'],
      hours: 10,
    },
    {
      week: 49,
      title: 'Real-time Stock Trading Dashboard',
      categories: ['Full Stack'],
      skills: ['WebSockets', 'Live Data', 'Charts'],
      hours: 10,
    },
    {
      week: 50,
      title: 'Automated Testing Suite',
      categories: ['DevOps'],
      skills: ['Unit/Integration/E2E Tests'],
      hours: 8,
    },
    {
      week: 51,
      title: 'Production E-commerce v2',
      categories: ['Full Stack'],
      skills: ['Inventory', 'Orders', 'Admin Panel'],
      hours: 12,
    },
    {
      week: 52,
      title: 'Personal SaaS Product Launch',
      categories: ['Full Stack', 'DevOps'],
      skills: ['Everything Combined', 'Deployment'],
      hours: 15,
      goal: 'Launch a Software as a Service product',
      objectives: [
        'Product planning and execution',
        'Full-stack implementation',
        'Payment and subscription management',
        'Production deployment and monitoring',
      ],
      features: [
        'Complete user authentication',
        'Subscription billing',
        'Admin dashboard',
        'User analytics',
        'Email notifications',
        'Production deployment',
        'Monitoring and logging',
      ],
    },
  ],
  ideas: [
    'Project management tool',
    'Habit tracker with analytics',
    'Invoice generator for freelancers',
    'Study schedule planner',
    'Meal planning app',
    'Fitness tracker',
    'Bookmark manager with tags',
    'URL shortener with analytics',
  ],
  requirements: [
    'User authentication',
    'Subscription billing (Stripe)',
    'Admin dashboard',
    'Responsive design',
    'Production deployment',
    'Monitoring and logging',
    'Email notifications',
    'Comprehensive documentation',
  ],
  productionReadiness: [
    {
      title: 'Security',
      checks: [
        'HTTPS enabled',
        'Environment variables secured',
        'Input validation implemented',
        'SQL injection prevention',
        'XSS protection',
        'CSRF tokens',
        'Rate limiting',
      ],
    },
    {
      title: 'Performance',
      checks: [
        'Database indexed',
        'Caching implemented',
        'CDN for static assets',
        'Image optimization',
        'Code minification',
        'Lazy loading',
      ],
    },
    {
      title: 'Reliability',
      checks: [
        'Error handling comprehensive',
        'Logging implemented',
        'Monitoring set up',
        'Backups automated',
        'Health checks configured',
      ],
    },
    {
      title: 'User Experience',
      checks: [
        'Mobile responsive',
        'Loading states',
        'Error messages clear',
        'Accessibility (WCAG)',
        'SEO optimized',
      ],
    },
    {
      title: 'Development',
      checks: [
        'Tests written (>80% coverage)',
        'CI/CD pipeline working',
        'Documentation complete',
        'Code reviewed',
        'Version controlled',
      ],
    },
  ],
  careerReadiness: [
    {
      title: 'Technical Skills',
      checks: [
        'Build full-stack applications from scratch',
        'Deploy to production environments',
        'Implement CI/CD pipelines',
        'Write comprehensive tests',
        'Design scalable architectures',
        'Integrate third-party services',
        'Debug production issues',
      ],
    },
    {
      title: 'Soft Skills',
      checks: [
        'Communicate technical decisions',
        'Document work clearly',
        'Manage project timelines',
        'Handle production incidents',
        'Collaborate with teams',
      ],
    },
    {
      title: 'Portfolio',
      checks: [
        '52 completed projects',
        '15+ deployed applications',
        'Production SaaS product',
        'GitHub with consistent commits',
        'Technical blog posts (optional)',
      ],
    },
  ],
  learningResources: [
    {
      title: 'DevOps',
      resources: [
        {
          title: 'Docker Documentation',
          url: 'https://docs.docker.com/',
        },
        {
          title: 'GitHub Actions Documentation',
          url: 'https://docs.github.com/en/actions',
        },
        {
          title: 'The Phoenix Project',
          url: 'https://www.amazon.com/Phoenix-Project-DevOps-Helping-Business/dp/0988262592',
        },
        {
          title: 'DigitalOcean Tutorials',
          url: 'https://www.digitalocean.com/community/tutorials',
        },
      ],
    },
    {
      title: 'Testing',
      resources: [
        {
          title: 'Pytest Documentation',
          url: 'https://docs.pytest.org/',
        },
        {
          title: 'Jest Documentation',
          url: 'https://jestjs.io/',
        },
        {
          title: 'Cypress Documentation',
          url: 'https://docs.cypress.io/',
        },
        {
          title: 'Test-Driven Development',
          url: 'https://testdriven.io/',
        },
      ],
    },
    {
      title: 'Cloud & Deployment',
      resources: [
        {
          title: 'AWS Free Tier',
          url: 'https://aws.amazon.com/free/',
        },
        {
          title: 'Heroku Dev Center',
          url: 'https://devcenter.heroku.com/',
        },
        {
          title: 'Railway Docs',
          url: 'https://docs.railway.app/',
        },
        {
          title: 'Vercel Documentation',
          url: 'https://vercel.com/docs',
        },
      ],
    },
    {
      title: 'Advanced Topics',
      resources: [
        {
          title: 'GraphQL Documentation',
          url: 'https://graphql.org/learn/',
        },
        {
          title: 'Stripe API Documentation',
          url: 'https://stripe.com/docs/api',
        },
        {
          title: 'OAuth 2.0 Simplified',
          url: 'https://www.oauth.com/',
        },
        {
          title: 'Microservices Patterns',
          url: 'https://microservices.io/',
        },
      ],
    },
  ],
  technologyStack: [
    {
      area: 'DevOps & Deployment',
      title: 'Containerization',
      technologies: ['Docker', 'Docker Compose'],
    },
    {
      area: 'DevOps & Deployment',
      title: 'CI/CD',
      technologies: ['GitHub Actions', 'GitLab CI'],
    },
    {
      area: 'DevOps & Deployment',
      title: 'Cloud Platforms',
      technologies: ['AWS', 'DigitalOcean', 'Railway'],
    },
    {
      area: 'DevOps & Deployment',
      title: 'Monitoring',
      technologies: ['Sentry', 'LogRocket'],
    },
    {
      area: 'DevOps & Deployment',
      title: 'Testing',
      technologies: ['Pytest', 'Jest', 'Cypress'],
    },
    {
      area: 'Advanced Backend',
      title: 'APIs',
      technologies: ['REST', 'GraphQL'],
    },
    {
      area: 'Advanced Backend',
      title: 'Message Queues',
      technologies: ['Redis', 'RabbitMQ'],
    },
    {
      area: 'Advanced Backend',
      title: 'Caching',
      technologies: ['Redis'],
    },
    {
      area: 'Advanced Backend',
      title: 'Search',
      technologies: ['Elasticsearch'],
    },
    {
      area: 'Advanced Frontend',
      title: 'PWA',
      technologies: ['Service Workers', 'Web App Manifest'],
    },
    {
      area: 'Advanced Frontend',
      title: 'Real-time',
      technologies: ['WebSockets', 'WebRTC'],
    },
    {
      area: 'Advanced Frontend',
      title: 'State Management',
      technologies: ['Redux', 'Context API'],
    },
    {
      area: 'Advanced Frontend',
      title: 'Testing',
      technologies: ['Jest', 'React Testing Library'],
    },
    {
      area: 'Payments & Services',
      title: 'Payment',
      technologies: ['Stripe', 'PayPal'],
    },
    {
      area: 'Payments & Services',
      title: 'Email',
      technologies: ['SendGrid', 'Mailgun'],
    },
    {
      area: 'Payments & Services',
      title: 'Storage',
      technologies: ['AWS S3', 'Cloudinary'],
    },
    {
      area: 'Payments & Services',
      title: 'Auth',
      technologies: ['OAuth 2.0', 'Auth0'],
    },
  ],
  deploymentPlatforms: [
    {
      title: 'Recommended for Beginners',
      platforms: ['Railway', 'Render', 'Vercel', 'Netlify'],
    },
    {
      title: 'For More Control',
      platforms: ['DigitalOcean', 'AWS', 'Google Cloud', 'Azure'],
    },
  ],
  bestPractices: [
    'Test Before Deploying',
    'Start Small, Scale Up',
    'Monitor Everything',
    'Automate Repetitively',
    'Document Thoroughly',
    'Back Up Regularly',
    'Learn from Failures',
    'Security First',
  ],
  productionIssues: [
    {
      title: 'High Server Costs',
      solutions: ['Optimize queries', 'implement caching', 'use serverless for low-traffic apps'],
    },
    {
      title: 'Slow Response Times',
      solutions: ['Database indexing', 'CDN usage', 'code optimization', 'load balancing'],
    },
    {
      title: 'Security Vulnerabilities',
      solutions: ['Regular updates', 'security audits', 'input validation', 'HTTPS'],
    },
    {
      title: 'Downtime During Deploys',
      solutions: ['Blue-green deployments', 'rolling updates', 'health checks'],
    },
    {
      title: 'Difficult Debugging',
      solutions: ['Comprehensive logging', 'monitoring tools', 'error tracking (Sentry)'],
    },
  ],
  nextSteps: [
    'Apply for jobs',
    'Contribute to open source',
    'Build a business',
    'Mentor others',
    'Never stop learning',
  ],
} as const;

/** The look of a book: little, since readers choose their own letters and colours. */
export const STYLE = `html { line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; break-after: avoid; hyphens: none; }
.place, .task-meta, .resource-meta, .video-meta { font-size: 0.85em; margin-block: 0.2em; }
.question { font-size: 1.2em; font-style: italic; }
.cover { inline-size: 100%; max-inline-size: 30em; }
img { max-inline-size: 100%; block-size: auto; }
figure { margin: 1em 0; }
figcaption, small, .footnotes { font-size: 0.85em; }
.answer small { display: block; }
.box, .task, .quiz, .note, .discuss, .route, .reveal, .facilitator { border: 1px solid; padding: 0.2em 1em; margin-block: 1em; }
.task, .note, .resource, figure, table { break-inside: avoid; }
.resource, .video, .glossary { border-inline-start: 3px solid; padding-inline-start: 1em; margin-block: 1em; }
.task-title, .quiz-title, .note-title, .discuss-title, .video-title, .routes-title, .route-title, .question-text { font-weight: bold; }
.task-title::before { content: '\\2610\\a0'; }
.choices, .contains-task-list { list-style: none; padding-inline-start: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; direction: ltr; text-align: start; border-inline-start: 3px solid; padding-inline-start: 1em; }
.hljs-keyword, .hljs-title { font-weight: bold; }
.hljs-comment { font-style: italic; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.2em 0.6em; text-align: start; vertical-align: top; }
.align-center { text-align: center; }
.align-right { text-align: end; }
.sr-only { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
`;

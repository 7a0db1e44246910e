// What pages that name courses show of progress: one script, since each part of it is smaller than a request.
import './card-progress.ts';
import './course-progress.ts';
import './resume-card.ts';

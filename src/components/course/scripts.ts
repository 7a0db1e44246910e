import '../calendar/plan-days.ts';
import '../offline/save-course.ts';
import '../offline/saved-courses.ts';

import './save-course.ts';
import './saved-courses.ts';

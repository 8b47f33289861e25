/** Everything that the document of a package needs; the one script of a package begins here. */
import '../styles/package.css';
import './branching-scenario.ts';
import './course-final.ts';
import './course-lesson.ts';
import './course-package.ts';
import './course-quiz.ts';
import './meeting-timer.ts';
import './module-standing.ts';
import './package-terms.ts';
import './practice-sheet.ts';
import './progress-list.ts';

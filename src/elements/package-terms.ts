import { packageSession } from '../stores/package-session.ts';
import { pageOutline } from '../stores/page-outline.ts';

/** Holds the quizzes of a package to the mark of its LMS, and to the attempts that the course allows. */
void packageSession.then((session) => {
  const { policy } = pageOutline();
  const hold = (): void => {
    for (const quiz of document.querySelectorAll<HTMLElement>('course-quiz, course-final')) {
      quiz.dataset['mastery'] = `${session.mastery}`;
      if (policy.attempts !== undefined) quiz.dataset['attempts'] = `${policy.attempts}`;
    }
  };
  session.addEventListener('changed', hold);
  hold();
});

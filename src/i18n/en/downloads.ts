/** Words of the page of files to take away. */
export const downloadsWords = {
  title: 'Downloads',
  lead: 'The course as files, for the learning system that you have: packages that it plays, and questions that it asks with its own means.',
  which: 'Which file do I need?',
  whichNote:
    'A package holds a whole module, or the whole course, as learners see it here. It opens inside your system, keeps the place and the answers of each learner there, and reports progress and score. A question bank holds questions and keys alone, to build a test of your own from.',
  unsure:
    'If you do not know which, take SCORM 1.2: every system with a place for packages takes it.',
  system: 'Your system',
  takeModule: 'To give a module',
  takeQuestions: 'To use the questions',
  packages: 'Packages: whole modules',
  packageFiles: 'Packages by module',
  banks: 'Question banks: questions and keys',
  bankFiles: 'Question banks by module',
  module: 'Module',
  wholeCourse: 'The whole course',
  oneGrade: (modules: number) =>
    modules === 1
      ? 'one activity with one grade'
      : `one activity with one grade; a grade for each module takes the ${modules} packages above`,
  /** Behind the name of a kind, for those who hear one link at a time. */
  of: (title: string) => ` of ${title}`,
  none: 'none',
  kinds: {
    scorm12: { name: 'SCORM 1.2', note: 'every LMS takes it' },
    scorm2004: { name: 'SCORM 2004', note: '4th edition: tells completed and passed apart' },
    cmi5: { name: 'cmi5', note: 'reports each answer to a learning record store' },
    gift: { name: 'GIFT', note: 'plain text, easy to read' },
    'moodle-xml': { name: 'Moodle XML', note: 'everything that Moodle can ask' },
    qti21: { name: 'QTI 2.1', note: 'Blackboard, Canvas and many others' },
    qti30: { name: 'QTI 3.0', note: 'newer systems' },
    workbook: { name: 'Workbook', note: 'for learners' },
    guide: { name: 'Guide', note: 'for trainers, with keys' },
    questions: { name: 'Questions', note: 'to answer on paper' },
    answers: { name: 'Answers', note: 'for trainers, with keys' },
  },
  papers: { a4: 'A4', 'us-letter': 'US Letter' },
  paper: 'On paper',
  paperFiles: 'Files to print, by module',
  paperNotes: [
    'PDF files to print or to fill in with a pen, tagged for screen readers. A workbook has the ideas of each lesson with room for notes, its checks and tasks, and a page to plan on; the answers to its checks stand at the end.',
    'A guide has the session plans to the minute, what to have ready, what groups get wrong, and each question with its key and what a wrong answer tells you. A sheet of questions is the quiz on paper; the answers belong to it.',
    'Guides and answers hold the keys of the quizzes, so keep them from learners. Workbooks and questions do not.',
  ],
  checklist: (title: string) => `${title}, to rate with a pen:`,
  cartridge: 'Lessons and quizzes as pages of your system',
  cartridgeNote:
    'A Common Cartridge 1.1 holds the whole course taken apart: each lesson becomes a page of Canvas or another system, and each quiz a test there, which you can change. What your system cannot do is left out; a package keeps all of it.',
  guides: 'How to import it',
  guidesNote:
    'Names of menus differ between versions; look for the nearest. Try a package first in an empty course, with an account of a learner: open it, answer something, close it, open it again, finish, and look at the result as its teacher.',
  losses: 'What a format cannot say',
  lossesNote:
    'Not every format can carry everything that a question here can do. What is left out or changed is listed for each file, and in index.json beside the files.',
  noLosses: 'Nothing is left out.',
  lossesOf: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  checksums: 'Checksums',
  allChecksums: 'The checksum of every file',
  checksumsNote:
    'Somebody who is careful compares the SHA-256 of a file with the one here: shasum -a 256 on a Mac or Linux, Get-FileHash on Windows. The same course always gives the same files.',
  index: 'The list of all files, for programs',
  final:
    'The questions of the final assessment are in no file here. Whoever builds the site finds them in the folder kit beside it, to hand to trainers.',
  systems: [
    {
      name: 'Moodle',
      module: 'SCORM 1.2',
      questions: 'Moodle XML',
      steps: [
        'Turn editing on in your course, choose to add an activity, and take SCORM package.',
        'Give it the name of the module and drop the SCORM 1.2 file into Package file.',
        'Under Appearance, let it open in the current window at a width of 100 %.',
        'Under Attempts management, allow unlimited attempts, and do not force a new one: learners then go on where they were.',
        'Under Activity completion, require the status passed, or completed for a module without a quiz. Save and display.',
        'For the questions, open the question bank, choose Import, take Moodle XML, and drop the file.',
        'Leave course.imscc to other systems: Moodle restores it, but gives every quiz 4 marks, full marks to whoever ticks every answer where several are right, and pages whose links to other lessons lead nowhere.',
        'In the reports of SCORM 1.2 an answer is letters, such as b for one option or d,c,e for several or for an order; the standard has no room for words. A letter stands for the same option for every learner, but in an order of its own: neither the one on the screen nor the one in the question bank. Go by whether the answer is reported as right, or take SCORM 2004, which writes the first words of each option.',
      ],
    },
    {
      name: 'Canvas',
      module: 'SCORM 1.2',
      questions: 'Common Cartridge, or QTI 2.1',
      steps: [
        'Ask your administrator whether SCORM is switched on; it is a tool that an account has to allow.',
        'Open SCORM in the navigation of your course, upload the SCORM 1.2 file, and choose whether it counts as a graded assignment.',
        'For lessons and quizzes as pages and tests of Canvas, open Settings, Import Course Content, choose Common Cartridge 1.x Package and the file course.imscc.',
        'For the questions alone, choose QTI .zip file there, and a QTI 2.1 file.',
      ],
    },
    {
      name: 'Blackboard',
      module: 'SCORM 2004, or SCORM 1.2',
      questions: 'QTI 2.1',
      steps: [
        'In a course of the newer kind, choose to create or upload content, then the SCORM package. In the original kind, choose Build Content, then Content Package.',
        'Upload the file, give it a due date if you like, and let the grade come from the package’s score.',
        'Allow more than one attempt if learners may take the quiz again.',
        'For the questions, open the question banks of the course, choose to import, and take a QTI 2.1 file.',
      ],
    },
    {
      name: 'Cornerstone',
      module: 'SCORM 2004, SCORM 1.2 or cmi5',
      questions: 'none',
      steps: [
        'You need the right to publish online courses; ask your administrator.',
        'Open the course publisher, upload the file, and follow its steps: the title, the description and the pass mark are read from the package.',
        'Publish the course as a draft, take it once yourself, then assign it.',
      ],
    },
    {
      name: 'SAP SuccessFactors',
      module: 'SCORM 2004, or SCORM 1.2',
      questions: 'none',
      steps: [
        'In the administration of learning, open the import of content, and upload the file.',
        'Let the import make an online item, with one content object for the package.',
        'Let the item be complete when the content object reports completion, and set the mastery score only if you want another than the package has.',
        'Open it once from the library with an account of a learner before you assign it.',
      ],
    },
    {
      name: 'Open edX',
      module: 'SCORM 1.2, or SCORM 2004',
      questions: 'none',
      steps: [
        'Your installation needs the SCORM block. Somebody who runs it installs it; in Studio it is then switched on by adding “scorm” to the list of advanced modules.',
        'Add an advanced component to a unit, choose SCORM, and upload the file in its settings.',
        'Set whether it is graded, and its weight; publish the unit.',
      ],
    },
    {
      name: 'Another LMS',
      module: 'SCORM 1.2',
      questions: 'QTI 2.1 or GIFT',
      steps: [
        'Look in its manual for SCORM, cmi5 or xAPI. Almost every LMS takes SCORM 1.2, so begin there.',
        'Take SCORM 2004 if it is offered and you want completed and passed as two things; take cmi5 if it is offered and you want to see each answer in its learning record store.',
        'Upload the file as it is, without unpacking it. If you are asked for the file to start with, it is index.html.',
        'Give a new attempt only when somebody asks for one; otherwise answers begin from nothing.',
      ],
    },
    {
      name: 'A record store alone',
      module: 'cmi5, launched by xAPI',
      questions: 'none',
      steps: [
        'Unpack the cmi5 file into a folder of a web server, with an address that begins with https.',
        'Let the record store answer pages of that server (CORS), and make a key for each learner that may do no more than write statements and keep state.',
        'Give each learner the address of index.html there with three parameters: endpoint is the address of the store, auth is what the key is sent as, such as Basic and its letters, and actor is the learner as JSON, such as {"mbox":"mailto:name@example.org"}. They are encoded as parameters of an address are.',
        'A registration and an activity_id may follow. Without them the course has names of its own, and all visits of a learner belong to one attempt.',
        'Whoever has such an address can write into the store under that name, so hand it over as you would a password. The course takes it out of the address bar at once.',
      ],
    },
  ],
} as const;

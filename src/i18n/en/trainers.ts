/** Words of the page that shows trainers what they can do here, and how. */
export const trainersWords = {
  title: 'For trainers',
  lead: 'Ask a group to learn something by Friday, lead a session from a plan, and see afterwards what people know. Nobody needs an account, and no server keeps anything about anybody.',
  whatFor: 'What would you like to do?',
  assign: {
    title: 'Ask a group to learn something, and see how it went',
    note: 'Five steps: two are yours before the day, and one after it. All that you need is this site and a way to send people a link.',
    action: 'Make an assignment',
    board: 'See how a group did',
    steps: [
      {
        name: 'assign',
        title: 'Choose what they should do',
        text: 'Open “Make an assignment”. Tick lessons, a quiz or the final assessment, choose the last day for it, and write a line to the group if you like. The first time, you also choose a passphrase: it protects the file that lets you open results on another computer. Save that file.',
        alt: 'The form of an assignment: the name of a group, a day, a note, and a list of lessons with some of them ticked',
      },
      {
        name: 'link',
        title: 'Send the link, or show the code',
        text: 'You get a link. Send it by mail, put it into a chat, print the sheet for the wall, or show the code on a screen, so that people can open it with their phones. Everything is inside the link itself: your choice, your note and the lock for the results.',
        alt: 'A link with a button to copy it, buttons to show it large, to save the last day and to print a sheet, and below them the text of a mail',
      },
      {
        name: 'assigned',
        title: 'They learn',
        text: 'The link opens a page with what is asked, by when, and what is done already. A line at the foot of each lesson says what comes next. People can stop and go on whenever they like, on the device on which they began.',
        alt: 'The page of a learner on a phone: one of five tasks is done, and a large link leads to the next lesson',
      },
      {
        name: 'send',
        title: 'They send their result back',
        text: 'When they are ready, they see every line of what would be sent. They can add their name, or leave it out. The result is then locked so that only your browser can open it, and they send it to you as a link, as a file or as a code.',
        alt: 'The result as a learner sees it before it is sent: a field for the name, and in words everything that would be sent',
      },
      {
        name: 'cohort',
        title: 'Put what arrives on the board',
        text: 'Drop the files on the board, or paste the mails with the links. You see who has done what, what the group knows of each objective, whom to remind, and which questions misled people. If somebody sends again, the newer result counts.',
        alt: 'The board of a group: a table with a row for each learner and a column for each task, most of them done',
      },
    ],
  },
  session: {
    title: 'Lead a session',
    note: 'Each module has a plan for a long session and a short one, in a room or on a call. Its page has a clock that follows the plan, room for your own notes, every question with its answer and what each wrong answer tells you, and a view for the projector in which the answer stays hidden until you ask for it.',
    picture:
      'The page of a session: the plan with the step that is on now, and a clock that says how much time is left',
    projector: 'A question for the projector in large letters, with four options and no answer yet',
  },
  paper: {
    title: 'Hand something out on paper',
    text: 'Workbooks to write in, the guide to each session with all answers, sheets of questions with and without answers, and the checklist, each for A4 and US Letter.',
    action: 'Choose something to print',
  },
  lms: {
    title: 'Put the course into your learning system',
    text: 'If your company has a learning management system, take a file for it. The course then runs inside that system, which keeps the progress and the scores.',
    action: 'Find the file for your system',
  },
  alignment: {
    title: 'See how everything hangs together',
    text: 'A table shows which lesson teaches each objective, which check practises it, which questions ask for it, and which article it rests on.',
    sources: 'The articles',
  },
  certificate: {
    title: 'See whether a certificate is genuine',
    text: 'Hold the code of a certificate against the record of the person who shows it to you.',
  },
  questions: {
    title: 'Before you begin',
    list: [
      {
        question: 'Where are the results?',
        answer:
          'In your browser, on this device, and nowhere else. We have no server that could keep them. If you clear the data of this site, they are gone; so keep the files and mails that people sent, and save the table of the board.',
      },
      {
        question: 'Can I go on with another computer?',
        answer:
          'Yes. Take the backup file of your key and your passphrase with you, bring the file in on the other computer, and open the results there. Without both, nobody can open the results of that assignment: not you, and not we.',
      },
      {
        question: 'Does a result prove who did the work?',
        answer:
          'No. It says what happened in a browser, and whoever had that browser could have answered, or asked somebody. Use it to see what a group needs, not to judge a person.',
      },
      {
        question: 'What do people have to install?',
        answer:
          'Nothing. Any browser of the last two years will do, on a phone as well. The first time it needs the network; answers given while it is away are kept.',
      },
      {
        question: 'Can somebody do two assignments at once?',
        answer: 'Yes. Each has its own page, and a lesson that both ask for is done once for both.',
      },
      {
        question: 'What if the address of this site is not https?',
        answer:
          'Reading and learning work as usual. Browsers lock and open results only on https, so ask whoever runs the site for it before you assign something.',
      },
    ],
  },
} as const;

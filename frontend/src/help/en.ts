import type { vi } from './vi';

export const en: typeof vi = {
  title: 'Help',
  keys: 'Keyboard map',
  of: (name) => `This screen: ${name}`,
  screens: {
    today: {
      name: 'Today',
      says: [
        'What you have to do today at the unit you are in: what is overdue first, then what waits for your decision or answer, then what is due within seven days.',
        'The button at the end of each row leads to where the thing is done; once it is done, the row goes.',
        'Your own come before those of others.',
        'Who is in charge can urge from here: the text is written, with the party’s telephone number.',
        'The bell at the top counts the same things, on every screen.',
      ],
    },
    tasks: {
      name: 'Tasks',
      says: [
        'Each row is a task of the plan in view; press its name for details, to log a result, to comment or to ask for an extension.',
        'The filters are in the address: send it to a colleague, and they open the same list.',
        'A task that recurs has its days: done, missed, excused or merged; a missed one does not stop the next.',
        'Completing takes an activity with proof, or an explanation why there is none.',
        'Print by assignee to give out work on paper; import from Excel where there is a table already.',
      ],
    },
    plans: {
      name: 'Plans',
      says: [
        'Each row is a plan of the unit; the plan in view on other screens is chosen at the top.',
        'Write one anew, from a template, from last year’s or the superior plan; or import a Word, PDF or scanned document.',
        'Checking a paper shows what a Word file would be sent back for, before it is submitted.',
        'A draft is seen within the unit alone; those above read a plan once it is issued.',
      ],
    },
    begin: {
      name: 'Begin a plan',
      says: [
        'Each way gives a draft you can edit; nobody else has to act before it is submitted.',
        'A copy of last year’s plan moves its days by the year and leaves cancelled tasks behind.',
        'From the superior plan, topics and targets keep their link, so that they can be followed.',
        'If there is a document, import it: Loa reads, and you review each part before anything is made.',
      ],
    },
    plan: {
      name: 'A plan',
      says: [
        'The document shows as on paper; in draft, every clause is edited in its place.',
        'Topics, targets and cited documents have a view of their own; Loa checks citations against the register.',
        'The author submits it; the leader issues it or returns it with a reason.',
        'Once issued, its text changes by an amendment alone; tasks that differ from the signed paper are marked.',
        'Download it as .docx or .pdf in the form of official papers, with the tasks as an annex if you like.',
      ],
    },
    amendment: {
      name: 'An amendment',
      says: [
        'The comparison shows each place that is added, changed or removed.',
        'Edit the text in its own view; tasks added, changed or cancelled on the Tasks page come in by themselves.',
        'Submitting fixes the changes; later ones wait for the next amendment.',
        'Once issued, the plan has the new text, and papers signed before stay as they were.',
      ],
    },
    preflights: {
      name: 'Check a paper',
      says: [
        'Choose a Word file to see what it would be sent back for: form, legal bases, figures, unit, year.',
        'Each finding names the line and how to mend it; what Loa can mend you download mended.',
        'Only what was checked is called right; what could not be checked is listed apart.',
        'Loa does not keep the paper.',
      ],
    },
    imports: {
      name: 'Import a plan',
      says: [
        'Choose a plan as Word, PDF, photo or scan; you may leave the page while Loa reads.',
        'Loa only proposes: nothing is made until you have reviewed it and create the plan.',
        'If a scan is faint, scan it again and import that.',
        'A signed document can become an issued plan, with itself as the signed paper.',
      ],
    },
    review: {
      name: 'Review an import',
      says: [
        'The original and what Loa has read stand side by side; choose a part, and its place in the original is marked.',
        'What needs a look is counted in the bar; a button takes you from one place to the next.',
        'Edits are saved as you go and can be undone; where somebody else edited the same, you choose.',
        'Ctrl Enter finishes a row, Alt Enter splits it at the cursor.',
        'Create the plan when you are through; it is made as a draft.',
      ],
    },
    activities: {
      name: 'Activities',
      says: [
        'Each broadcast, post, meeting or poster put up is an activity.',
        'It counts on the day it took place, not the day it was logged; quantities add up in the channel’s measure.',
        'Filter those without proof to add photos, files or links.',
        'What was logged by mistake is withdrawn with a reason: it stays in the journal and counts nowhere.',
      ],
    },
    log: {
      name: 'Log an activity',
      says: [
        'A photo taken on the spot is proof; take it or choose files within the form.',
        'Logged for a task that recurs, it fulfils the latest day that had come.',
        'If it was part of another programme, name that; the activity still counts once.',
        'Without proof, say why; it can be added later.',
        'What you have typed stays on this device if the page loads again.',
      ],
    },
    calendar: {
      name: 'Channel calendar',
      says: [
        'An empty slot invites an item: press it, or go there by the arrow keys and Enter.',
        'An item goes from draft through review to approval; on its day it was aired, or not, with a reason.',
        'Aired, it becomes an activity with the script as proof; so does linking it to one that was logged.',
        'Suggested scripts use the issued plan’s own sentences; numbers, dates and abbreviations are written as spoken.',
        'Coverage shows what nobody has spoken of, and where.',
      ],
    },
    slip: {
      name: 'Broadcast slip',
      says: [
        'To print for whoever reads it out: the script as it is spoken, in large letters.',
        'Numbers, dates and abbreviations are in words; what is not certain stays as written and is named.',
        'The reading time is an estimate at the usual pace.',
      ],
    },
    channels: {
      name: 'Channels',
      says: [
        'A channel is where you communicate: loudspeakers, web page, Zalo, panels, meetings.',
        'Its measure is what reports add up: broadcasts, posts, sessions, panels.',
        'Weekly slots show as empty cells of the channel calendar.',
        'Retire a channel that is no longer used; its activities stay and count.',
      ],
    },
    playLogs: {
      name: 'Play logs',
      says: [
        'Each source is an IT-based loudspeaker system: which channel it plays on, what its log calls its columns, which categories count.',
        'Enter a CSV or XLSX and Loa shows each activity it would write first; the system’s own program can send its log with an access key.',
        'The successful plays of an item on one day are one activity with its proof; a row that came before does not come in again.',
        'What was not played shows by day and counts nowhere.',
        'Once a report has frozen an activity, plays that come late wait here until the report is open again.',
      ],
    },
    budget: {
      name: 'Budget',
      says: [
        'The accountant enters sources and then lines; a source may come before its amount.',
        'What would spend more than was given is refused at once.',
        'An expenditure without a voucher is pointed out until it has its number.',
        'What was entered by mistake is voided with a reason; the money returns to its line.',
      ],
    },
    reports: {
      name: 'Reports',
      says: [
        'Four reports a year; each counts by the day things took place within its window, periods are never added up.',
        'On the morning after a window has closed the draft stands, with its figures.',
        'Deadlines follow the nearest regime: the unit’s, then those above.',
        'Before you compile, Loa lists what is missing and whose that is.',
      ],
    },
    report: {
      name: 'A report',
      says: [
        'Passages with a line at the left are written from figures and follow them until submission; take the text over to change it.',
        'Press a figure to see the very rows it counts.',
        'Causes and shortcomings are the author’s; Loa only names what may need a word.',
        'Submitting fixes the figures: what is logged later does not change this report.',
        'Once signed, send it up; to correct it, begin its correction, the signed one stays.',
        'The unit above can open one section again until a moment; figures and the other sections stay as they were signed.',
      ],
    },
    regimes: {
      name: 'Reporting regimes',
      says: [
        'A regime sets periods, windows, deadlines, recipients and the outline.',
        'Each period follows the nearest regime that has it: the unit’s, then those above.',
        'A deadline on a day off moves to the next working day where the regime says so.',
        'Reports that were compiled keep their period and deadline, even if the regime changes.',
      ],
    },
    scorecards: {
      name: 'Scorecards',
      says: [
        'The unit above publishes criteria; a unit scores itself with proof, and the unit above appraises.',
        'Criteria that Loa has figures for are filled with them.',
        'A mark that differs needs a reason; the unit may explain before the conclusion.',
        'A unit with others below writes and publishes its own sets here, anew or from the example.',
      ],
    },
    scorecard: {
      name: 'A scorecard',
      says: [
        'Each row is a criterion: declare the numbers, see the formula, attach proof.',
        'Loa’s own figures fill all criteria they concern at once.',
        'It can be withdrawn to be edited until the unit above has appraised it.',
        'A row that was marked differently is explained with proof; the printed sheet has the final points.',
      ],
    },
    criteria: {
      name: 'A set of criteria',
      says: [
        'A set is a tree of criteria, each with its points and the rule that gives them.',
        'Once published it does not change: everybody is scored by that very set.',
        'To score otherwise next time, write a new set.',
      ],
    },
    completeness: {
      name: 'Reports from below',
      says: [
        'Each cell is the report of a unit below for a period: not compiled, in draft, sent, accepted.',
        'Tiles colour the units by the state of their report or by a signed figure; choose one to go to its row.',
        'Remind those who have not sent with one press; each at most once a day.',
        'Open a report to receive, accept or return it with a reason.',
        'A consolidated report adds up the fixed figures from below and names who is missing.',
      ],
    },
    register: {
      name: 'Register of documents',
      says: [
        'Where a plan cites a document, Loa checks its number, day, issuer and force against this register.',
        'Enter what the unit cites often: plans of the province, resolutions of the commune, instructions.',
        'What was not checked is called so; Loa does not guess.',
        'Force is as of the day of the citing paper, not of today.',
      ],
    },
    journal: {
      name: 'Journal',
      says: [
        'All that was done in the unit: who, when, with what, what changed; nobody can edit or delete it.',
        'Filter by kind and day; open the changes to see before and after.',
        'What Loa did by itself bears its name; what came by a link bears the party’s.',
        'The check hashes the chain again and finds edits, deletions and a cut tail.',
      ],
    },
    assignees: {
      name: 'Assignees',
      says: [
        'Assignees are whom tasks are given to: offices, posts, organisations, the post office, hamlets.',
        'The tasks of an assignee are those of the accounts that belong to it.',
        'Outside parties need no account: make a link or print its QR code, and they see their duties alone.',
        'A link expires and can be revoked; making it anew closes the old one.',
      ],
    },
    accounts: {
      name: 'Accounts',
      says: [
        'One account for each person; roles decide what they may do at the unit.',
        'Add several people at once and print their slips; the passwords on them are temporary.',
        'Whoever leaves hands the duties over to a colleague and is suspended; what they did keeps their name.',
        'Reset a forgotten password; remove the second factor where phone and recovery codes are lost.',
      ],
    },
    keys: {
      name: 'API keys',
      says: [
        'With a key another program reads or writes in Loa, only what was chosen and never more than its maker may.',
        'The secret shows once; revoke the key if it got out, and it is dead at once.',
        'Rotation interrupts nothing: the old secret serves until you end it.',
        'The reference describes every operation and lets you try it.',
      ],
    },
    webhooks: {
      name: 'Webhooks',
      says: [
        'A webhook is an address of another program that is told whenever something happens in the unit.',
        'Each post is signed; the receiver knows by the secret that it comes from Loa.',
        'If the receiver does not answer, Loa tries again less and less often and stops after three days.',
        'The log of deliveries is kept for 30 days, and each can be sent again.',
      ],
    },
    jobs: {
      name: 'Scheduled work',
      says: [
        'What the server does by the clock; of several servers one takes each turn.',
        'Runs that failed come first, with the reason; the next turn goes on with the work.',
        'A run that found nothing to do shows in the column of last runs only.',
        'What a stop has put off is done within a minute of the next start.',
      ],
    },
    units: {
      name: 'Administrative units',
      says: [
        'Your unit and those below it, with their names and codes over time.',
        'Renaming, merging and splitting have their day; papers keep the name of the day they were signed.',
        'Merging and splitting show a preview; nothing is written before you carry it out.',
        'Setting up makes accounts, assignees and channels of a commune in one act.',
      ],
    },
    setup: {
      name: 'Set up a unit',
      says: [
        'Choose the unit, write down the people, keep the bodies and channels it has; then it is ready.',
        'Only names are needed; user names and temporary passwords are printed on slips.',
        'Many units come from a sheet: if one row is wrong, nothing is made.',
      ],
    },
    profile: {
      name: 'Profile, devices',
      says: [
        'Change your password and turn on a second factor with an app on your phone here.',
        'If a device looks unfamiliar, sign it out and change your password.',
        'Get a mail of what waits each morning, from the hour you choose, if the server sends mail.',
        'Your work shows in Google Calendar or Outlook by an address of your own, which you can revoke.',
      ],
    },
  },
};

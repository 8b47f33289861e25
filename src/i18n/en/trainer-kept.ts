/** What is said when a trainer's browser cannot keep something. */
export const trainerKeptWords = {
  forbidden:
    'This browser does not let the page keep anything, so keys and assignments would be lost with this tab. Let this site store data, or use another browser.',
  full: 'This device has no room left, so it was not kept. What was kept before is still there; free some space, then try again.',
  failed: 'It could not be kept. What was kept before is still there; try again.',
  newer: 'This browser has a newer version of the site. What was kept is there; reload the page.',
  blocked:
    'Another tab with an earlier version of this site stands in the way. What was kept is there; close the other tabs of this site, then reload the page.',
  damaged:
    'What this browser keeps for trainers is damaged and cannot be read. Restore your key from its backup file in another browser, and bring in the file of your assignments there.',
} as const;

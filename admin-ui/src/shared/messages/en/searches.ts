/** Searches that are saved, and what is told of them. */
export const searches = {
  searches: {
    title: 'My saved searches',
    lead: 'Saved searches keep looking for achievements and needs that are newly published or changed.',
    mails: 'How often by mail',
    new: 'Save search',
    newLead: {
      ACHIEVEMENT: 'You are told when new achievements fit. It can be paused or deleted at any time.',
      NEED: 'You are told when new needs fit. It can be paused or deleted at any time.',
    },
    edit: 'Change saved search',
    all: { ACHIEVEMENT: 'All achievements', NEED: 'All needs' },
    name: 'Name',
    words: 'Words',
    filters: 'Filters',
    filtersHint: 'Filters can be removed here. To add some,',
    openList: 'change them in the list and save again',
    alert: 'Tell me what is new',
    newHits: '{count} new result | {count} new results',
    paused: 'Paused',
    savedAt: 'Saved',
    pause: 'Pause',
    resume: 'Resume',
    delete: 'Delete',
    deleted: '“{name}” was deleted',
    undo: 'Undo',
    emptyTitle: 'No saved searches yet',
    emptyHint:
      'Narrow down the list of achievements or needs and choose “Save search”: you are told what is new.',
  },
  matchAlerts: {
    title: 'New matches',
    fair: 'Also tell me of fair matches, not only of strong ones',
  },
}

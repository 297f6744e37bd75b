# The law itself: versions, provisions, coverage, the printed document.

// Only there so that the extension's id can be learnt.

/// The style sheet of all pages. Colours by the reader's own setting; text has a contrast of at least 4.5 : 1.
let styleSheetText = [
  foundationStyle, playingStyle, wayInStyle, debriefingStyle, progressStyle,
  roomStyle, projectorStyle, otherMediaStyle,
].joined()

public import SourceText

extension DiagnosticKind {
  /// Every kind of finding that a scenario can raise, in the order of the reference: by reading and checking a file,
  /// by looking at all plays, then teaching flaws.
  public static let all: [DiagnosticKind] =
    [
      .fileTooLarge, .lineTooLong, .notUTF8, .controlCharacter, .tab, .tooLarge, .tooManyFindings,
      .missingFrontMatter, .unclosedFrontMatter, .frontMatterTooLarge, .badYAML, .yamlFeature,
      .unquotedValue, .duplicateKey, .unknownKey, .missingKey, .missingField, .emptyValue, .unknownFormat,
      .badLanguage, .languageDiffers, .unknownWord, .tooMany, .badCurrency, .needsCurrency, .needsClock,
      .allowOfError, .unknownCode, .primaryHasRole, .otherHasMeter, .discretionOfHardRule, .wantsText,
      .wantsList, .wantsMap, .wantsNumber, .outOfRange, .wantsClock, .badKey, .reservedKey, .noScene,
      .textBeforeScene, .deepHeading, .setextHeading, .emptyHeading, .headingWithoutSpace,
      .duplicateHeading, .emptyAct, .emptyScene, .deadEndScene, .emptyChoice, .emptyBlock,
      .fellOutOfChoice, .wrongIndentation, .missingEmptyLine, .quoteRunsOn, .textUnderChoice,
      .listAfterEmptyLine, .listInChoice, .tooDeep, .wordingOfTwoLines, .directiveInWording,
      .unclosedComment, .textAfterComment, .unknownAlert, .textAfterAlert, .directiveBeforeAlert,
      .speakerWithoutQuote,
      .unclosedQuotationMark, .textTooLong, .otherMarkdown, .neverRuns, .trailingSpaces,
      .endingWithChoices, .endingWithLink, .endingWithoutText, .endingMayBeSilent, .unclosedBacktick,
      .doubleBacktick, .unclosedEmphasis, .strayMark, .entity, .brokenLink, .linkWithoutTarget,
      .linkElsewhere, .linkOverLines,
      .misplacedLink, .twoLinks, .linkInChoice, .pictureInText, .pictureElsewhere, .directiveInMiddle,
      .directiveAsText,
      .directiveInEmphasis, .directiveInHeading, .emptyDirective, .unknownDirective, .missingSpace,
      .noBreakSpace,
      .noElse, .wantsChange, .misplacedDirective, .extraWords, .missingNames, .missingComma, .unknownScene,
      .linkToAct, .unknownFlag, .unknownRule, .unknownPromise, .unknownCustomer, .unknownBehaviour,
      .primaryByKey, .ifNotFirst, .secondIf, .costAgain, .approvesOther, .followsAndBends,
      .sympathyWithHelp, .whenInFirstScene, .badCondition, .badComparison, .foreignWord, .firstElsewhere,
      .tooDeepCondition, .gapBetweenConditions, .overlappingConditions, .flagNeverUsed, .flagNeverSet,
      .flagIdle, .promiseNeverMade, .promiseNeverKept, .ruleNeverTouched, .parityFrontMatter,
      .parityScenes, .parityActs, .parityChoices,
      .parityBlocks, .parityKind, .parityDirectives, .parityLink, .parityLanguage,
      .untranslatedText, .staleTranslation,
    ] + ofPaths + ofTeaching
}

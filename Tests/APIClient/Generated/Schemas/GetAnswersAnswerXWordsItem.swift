// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient

public struct GetAnswersAnswerXWordsItem: OpenWord {
  public static var a: GetAnswersAnswerXWordsItem { GetAnswersAnswerXWordsItem(rawValue: "a") }
  public static var b: GetAnswersAnswerXWordsItem { GetAnswersAnswerXWordsItem(rawValue: "b") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [GetAnswersAnswerXWordsItem] = [
    .a,
    .b,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

import ArgumentParser
import Generator

/// `gwm-api explain RULE`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a rule of the house: why it is there, what to do instead, an example.",
    discussion: "The names of the rules stand in brackets at the end of what `gwm-api check` says.")

  @Argument(help: "The name of a rule, such as max-length. Without one, all names are listed.")
  var rule: HouseRule?

  func run() {
    guard let rule else { return HouseRule.allCases.forEach { print($0.name) } }
    print(rule.explanation, terminator: "")
  }
}

extension HouseRule: ExpressibleByArgument {}

import ArgumentParser
import Generator

/// `gwm-api explain RULE`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a rule: what it says, why, what to do instead, an example.",
    discussion: "The names of the rules stand in brackets at the end of what `gwm-api` says, such as [max-length].")

  @Argument(help: "The name of a rule, such as max-length. Without one, all rules are listed.")
  var name: String?

  func run() throws {
    guard let name else { return print(RuleBook.list, terminator: "") }
    guard let rule = RuleBook.rule(named: name) else {
      let hint = RuleBook.nearest(to: name).map { "did you mean `\($0)`?" } ?? "`gwm-api explain` lists all"
      Report.line("error: there is no rule `\(name)`; \(hint)")
      throw ExitCode(2)
    }
    print(rule.explanation, terminator: "")
  }
}

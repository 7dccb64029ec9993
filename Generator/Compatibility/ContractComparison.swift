public import Values
import YAML

/// What differs between two contracts, in meaning.
public struct Comparison: Sendable {
  /// Gravest first.
  public let findings: [Finding]

  /// The gravest level; nil where both mean the same.
  public var verdict: Level? { findings.map(\.level).max() }

  /// - Parameter today: against which sunsets are judged.
  public init(from base: Contract, to revision: Contract, today: Timestamp = .now) {
    let comparison = ContractComparison(base, revision, today: today)
    comparison.run()
    findings = comparison.differences.findings(comparison.ways)
  }
}

/// The state of one comparison.
final class ContractComparison {
  let base: Contract
  let revision: Contract
  let today: Timestamp
  var ways = Ways()
  var differences = Differences()
  /// The nodes of the pairs of schemas that were compared, or wait for it.
  var pairs: [PairKey: Int] = [:]
  /// The pairs that were met and not compared yet.
  var waiting: [SchemaPair] = []
  /// The versions that the paths of the base and of the revision begin with, where they are of two versions.
  private(set) lazy var versions: (base: VersionPrefix, revision: VersionPrefix)? = {
    guard let old = VersionPrefix(of: base), let new = VersionPrefix(of: revision), old != new else { return nil }
    return (old, new)
  }()
  /// Whether the base deprecates anything without saying until when: then that is the custom of the API, and no news.
  private(set) lazy var deprecatesWithoutSunset = base.hasEndlessDeprecation
  /// The schemas of the components that the operations of the base, and of the revision, lead to.
  private(set) lazy var referredSchemas = (
    base: ReferredSchemas(base).names, revision: ReferredSchemas(revision).names
  )
  private lazy var meanings = [base, revision].map { contract in
    let graph = MeaningGraph(contract)
    graph.takeAll()
    return graph
  }

  init(_ base: Contract, _ revision: Contract, today: Timestamp) {
    self.base = base
    self.revision = revision
    self.today = today
  }

  func run() {
    compareOperations()
    compareDocuments()
  }

  /// Whether a schema of the base and one of the revision mean the same.
  func meanSame(_ one: Schema, _ other: Schema) -> Bool {
    meanings[0].digest(of: one) == meanings[1].digest(of: other)
  }
}

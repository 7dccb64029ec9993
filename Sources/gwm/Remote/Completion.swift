import GWMClient
import Values

/// What a shell is told of names that only the API knows. It says nothing where the API does not answer at once.
enum Completion {
  @Sendable
  static func instances(_ words: [String], _ index: Int, _ prefix: String) async -> [String] {
    await names(words) { client in
      var operation = ListInstances(limit: 500)
      if let cluster = option("cluster", in: words) { operation.clusterID = try await client.cluster(cluster).id }
      return client.items(of: operation)
    } name: {
      $0.name
    }
  }

  @Sendable
  static func nodes(_ words: [String], _ index: Int, _ prefix: String) async -> [String] {
    await names(words) { client in
      var operation = ListNodes(limit: 500)
      if let cluster = option("cluster", in: words) { operation.clusterID = try await client.cluster(cluster).id }
      return client.items(of: operation)
    } name: {
      $0.name
    }
  }

  @Sendable
  static func clusters(_ words: [String], _ index: Int, _ prefix: String) async -> [String] {
    await names(words) {
      $0.items(of: ListClusters(limit: 500))
    } name: {
      $0.name
    }
  }

  @Sendable
  static func tokens(_ words: [String], _ index: Int, _ prefix: String) async -> [String] {
    await names(words) {
      $0.items(of: ListTokens(limit: 500))
    } name: {
      $0.name
    }
  }

  /// The operations' ids, and then the parameters of the one that is chosen.
  @Sendable
  static func api(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let start = words.firstIndex(of: "api"), index > start + 1, words.count > start + 1,
      let operation = Operations.named(words[start + 1])?.description
    else { return Operations.all.map { $0.description.id } }
    let before = words.indices.contains(index - 1) ? words[index - 1] : ""
    if let parameter = operation.parameters.first(where: { before == "--\($0.option)" }) {
      switch parameter.rule {
      case .words(let words): return words
      case .boolean: return ["true", "false"]
      default: return []
      }
    }
    return operation.parameters.map { "--\($0.option)" } + ApiOptions.names.map { "--\($0)" }
  }

  // MARK: Names

  /// No more than these, and not much longer than so many seconds: a person waits, unless `GWM_COMPLETION_SECONDS` says
  /// that the way to the API is long.
  private static let most = 2000
  private static let limit = Settings.environment("completion-seconds").flatMap { Int($0) } ?? 2

  private static func names<Operation: PagedOperation>(
    _ words: [String], _ list: (Client) async throws -> Items<Operation>, name: (Operation.Item) -> String
  ) async -> [String] {
    var arguments = ["--timeout", "\(limit)"]
    for flag in ["url", "token", "token-file", "ca-file", "pinned-key"] {
      if let value = option(flag, in: words) { arguments += ["--\(flag)", value] }
    }
    guard var settings = try? ConnectionOptions.parse(arguments).settings() else { return [] }
    settings.retry = .never
    let client = Client(settings)
    let end = ContinuousClock.now + .seconds(limit)
    var found: [String] = []
    do {
      for try await item in try await list(client) {
        let name = name(item)
        if isPlain(name) { found.append(name) }
        if found.count == most || ContinuousClock.now > end { break }
      }
    } catch {
      // There is nowhere to say why: the shell shows what has been found.
    }
    return found
  }

  /// Whether a shell takes the name as it stands: bash expands what it is told, and names come from elsewhere.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._".utf8.contains(byte)
      }
    }
  }

  /// The value of an option on the unfinished command line.
  private static func option(_ name: String, in words: [String]) -> String? {
    for (word, next) in zip(words, words.dropFirst()) where word == "--\(name)" { return next }
    return words.first { $0.hasPrefix("--\(name)=") }.map { String($0.dropFirst(name.count + 3)) }
  }
}

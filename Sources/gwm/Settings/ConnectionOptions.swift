import ArgumentParser
import GWMClient
import HTTPClient
import Values

/// What every command that asks the API takes.
struct ConnectionOptions: ParsableArguments {
  @Option(help: "Where the API is, such as https://gwm.example.org. (GWM_URL, no default)")
  var url: String?

  @Option(
    help: """
      A token. Other users of the machine can see it among its processes: better give it in a file or in GWM_TOKEN.
      """)
  var token: String?

  @Option(help: "A file whose first line is the token. (GWM_TOKEN_FILE, default: none)", completion: .file())
  var tokenFile: String?

  @Option(
    help: "A file with the certificate of the authority to trust, in PEM. (GWM_CA_FILE, default: the machine's)",
    completion: .file())
  var caFile: String?

  @Option(
    help: """
      The SHA-256 of the API's public key in Base64, with or without `sha256//`: trust whoever holds that key. \
      (GWM_PINNED_KEY, default: none)
      """)
  var pinnedKey: String?

  @Option(help: "How many seconds an answer may take. (GWM_TIMEOUT, default: 30)")
  var timeout: Int?

  @Flag(help: "Do not tell that an operation is deprecated.")
  var quiet = false

  /// Whether the address of an API is given, by flag or by variable.
  var isGiven: Bool { url != nil || ConnectionOptions.variable("url") != nil }

  /// The flags on the command line.
  var flags: [String] {
    let values: [(name: String, isGiven: Bool)] = [
      ("--url", url != nil), ("--token", token != nil), ("--token-file", tokenFile != nil),
      ("--ca-file", caFile != nil), ("--pinned-key", pinnedKey != nil),
      ("--timeout", timeout != nil), ("--quiet", quiet),
    ]
    return values.filter(\.isGiven).map(\.name)
  }

  /// Where the API is, and how to speak with it.
  func settings() throws -> ClientSettings {
    guard let url = url ?? ConnectionOptions.variable("url") else {
      throw ValidationError("say where the API is: give --url or set GWM_URL")
    }
    guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
      throw ValidationError("the address of the API must begin with https:// or http://, is \"\(url)\"")
    }
    guard !url.contains("@"), !url.contains("?"), !url.contains("#") else {
      throw ValidationError("the address of the API has neither user, query nor fragment, is \"\(url)\"")
    }
    guard url.contains(/:\/\/[^\/]/) else {
      throw ValidationError("the address of the API names no host, is \"\(url)\"")
    }
    if let version = url.firstMatch(of: /\/v[0-9]+\.[0-9]+\/*$/) {
      throw ValidationError("the address of the API ends before the version: \(url[..<version.range.lowerBound])")
    }
    return ClientSettings(url: url, token: try secret(), timeout: try seconds(), trust: try trust())
  }

  /// Runs `body` with a client; what the API refuses becomes a failure that a person can read.
  /// - Parameters:
  ///   - printsProblems: whether a problem's JSON goes to standard output too, as every other answer does.
  ///   - isRaw: whether as it came, or with indentation.
  func withClient<Result>(
    printingProblems printsProblems: Bool = false, raw isRaw: Bool = true, _ body: (Client) async throws -> Result
  ) async throws -> Result {
    let lines = DeprecationLines(isQuiet: quiet)
    var settings = try settings()
    settings.onDeprecation = { lines.tell($0) }
    let client = Client(settings)
    do {
      return try await body(client)
    } catch let error as APIError {
      if printsProblems, case .refused(let response) = error { Output.answer(response, isRaw: isRaw) }
      throw CommandFailure(error, from: client.settings.url)
    }
  }

  private func secret() throws -> Secret? {
    if let token { return try ConnectionOptions.token(token) }
    if let tokenFile { return try ConnectionOptions.token(in: tokenFile) }
    if let token = ConnectionOptions.variable("token") { return try ConnectionOptions.token(token) }
    return try ConnectionOptions.variable("token-file").map(ConnectionOptions.token(in:))
  }

  /// A variable that is set to nothing is not set.
  private static func variable(_ name: String) -> String? {
    Settings.environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func token(in file: String) throws -> Secret {
    let text = String(decoding: try TextFile.read(file), as: UTF8.self)
    guard let word = text.split(whereSeparator: \.isWhitespace).first else {
      throw ValidationError("\(file): must hold a token, is empty")
    }
    return try token(String(word))
  }

  private static func token(_ text: String) throws -> Secret {
    guard !text.isEmpty else { throw ValidationError("the token is empty") }
    guard text.utf8.allSatisfy({ 0x21...0x7e ~= $0 }) else {
      throw ValidationError("the token holds a space or a character that is not ASCII, as no token does")
    }
    return Secret(text)
  }

  private func trust() throws -> ServerTrust {
    let file = caFile ?? ConnectionOptions.variable("ca-file")
    switch (file, pinnedKey ?? ConnectionOptions.variable("pinned-key")) {
    case (nil, nil): return .system
    case (let file?, nil):
      let pem = String(decoding: try TextFile.read(file), as: UTF8.self)
      guard pem.contains("-----BEGIN CERTIFICATE-----") else {
        throw ValidationError("\(file): must hold a certificate in PEM, holds none")
      }
      return .certificateAuthority(pem: pem)
    case (nil, let key?):
      // While a key gives way to the next one there are two, with `;` between them.
      let pins = try key.split(separator: ";", omittingEmptySubsequences: false).map { pin in
        // 32 bytes are 43 digits, and one that fills up.
        guard let match = pin.wholeMatch(of: /(?:sha256\/\/)?([A-Za-z0-9+\/]{43}=)/) else {
          throw ValidationError("a pinned key must be a SHA-256 in Base64, 44 characters, is \"\(pin)\"")
        }
        return "sha256//\(match.1)"
      }
      return .pinnedPublicKey(pins.joined(separator: ";"))
    default: throw ValidationError("say whom to trust by an authority or by a pinned key, not both")
    }
  }

  private func seconds() throws -> Duration {
    let given =
      try timeout
      ?? ConnectionOptions.variable("timeout").map { text in
        guard let seconds = Int(text) else { throw ValidationError("GWM_TIMEOUT must be a number, is \"\(text)\"") }
        return seconds
      }
    let seconds = given ?? 30
    guard 1...3600 ~= seconds else { throw ValidationError("timeout must be from 1 to 3600, is \(seconds)") }
    return .seconds(seconds)
  }
}

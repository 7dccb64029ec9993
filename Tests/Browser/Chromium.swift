import ChildProcess
import HTTPClient
import JSON
import Logging
import Testing

/// A headless Chromium with one window, driven over WebDriver (W3C) by way of Debian's `chromedriver`.
final class Chromium: Sendable {
  /// A complaint of the driver, or a command that it did not answer.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let driver: ChildProcess
  private let http: HTTPClient
  /// The address of the session.
  private let session: String

  private init(driver: ChildProcess, http: HTTPClient, session: String) {
    self.driver = driver
    self.http = http
    self.session = session
  }

  static func start() async throws -> Chromium {
    // Both end with the input of the driver's guardian, so they go when these tests are killed.
    let guardian = #""$@" & child=$!; read -r line; kill $child; wait $child"#
    let driver = try ChildProcess.start(
      ["sh", "-c", guardian, "sh", "chromedriver", "--port=0"], input: .pipe, output: .collected, errors: .discarded)
    let http = HTTPClient(logger: quiet)
    do {
      try #require(await driver.output(containing: "successfully on port", within: .seconds(300)))
      let base = "http://127.0.0.1:\(try await port(toldBy: driver))/session"
      let made = try await send(http, "POST", base, try JSONValue(parsing: capabilities))
      let id = try #require(made["sessionId"]?.string)
      return Chromium(driver: driver, http: http, session: "\(base)/\(id)")
    } catch {
      await driver.stop()
      await http.close()
      throw error
    }
  }

  /// The port that the driver tells, once its sentence is whole.
  private static func port(toldBy driver: ChildProcess) async throws -> Substring {
    let end = ContinuousClock.now + .seconds(120)
    while ContinuousClock.now < end {
      if let told = driver.standardOutput.firstMatch(of: /successfully on port (\d+)\./) { return told.1 }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw Failure(description: "no port: \(driver.standardOutput)")
  }

  func stop() async {
    _ = try? await command("DELETE", "")
    driver.closeInput()
    if await driver.exit(within: .seconds(120)) == nil { await driver.stop() }
    await http.close()
  }

  /// Chromium ends when the pipe to its driver does. As root it has no sandbox, and containers have little shared
  /// memory.
  private static let capabilities = """
    {"capabilities": {"alwaysMatch": {
      "browserName": "chrome", "timeouts": {"script": 120000},
      "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
      "goog:chromeOptions": {"args": [
        "--headless", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--remote-debugging-pipe"
      ]}
    }}}
    """

  // MARK: What it is told

  /// Opens a page, and waits until it stands still, which takes scripts.
  func open(_ address: String, hasScripts: Bool = true) async throws {
    // A new document each time: of the same one only the fragment would change.
    try await command("POST", "/url", ["url": .string("about:blank")])
    try await command("POST", "/url", ["url": .string(address)])
    if hasScripts { try await standStill() }
  }

  /// Waits until nothing of the page has moved for some frames: neither its place nor its height, which change while
  /// sections are laid out that have come near, nor a colour.
  func standStill() async throws {
    let script = """
      const done = arguments[0];
      let [last, frames] = ['', 0];
      const look = () => {
        const now = [scrollY, document.documentElement.scrollHeight, document.getAnimations().length].join();
        frames = now === last && now.endsWith(',0') ? frames + 1 : 0;
        last = now;
        if (frames < 4) requestAnimationFrame(look);
        else done(true);
      };
      requestAnimationFrame(look);
      """
    try await command("POST", "/execute/async", ["script": .string(script), "args": .array([])])
  }

  /// The value of a script's `return`.
  @discardableResult
  func run(_ script: String) async throws -> JSONValue {
    try await command("POST", "/execute/sync", ["script": .string(script), "args": .array([])])
  }

  /// The value of `expression`, when that has become something else than null, false, zero and the empty text.
  func eventually(_ expression: String, within limit: Duration = .seconds(120)) async throws -> JSONValue {
    let end = ContinuousClock.now + limit
    while true {
      let value = try await run("return (\(expression)) || null")
      if !value.isNull { return value }
      guard ContinuousClock.now < end else { throw Failure(description: "never true: \(expression)") }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Presses keys, each for itself; those without a character as WebDriver's `Key` says.
  func press(_ keys: String) async throws {
    let actions = keys.flatMap { key in
      ["keyDown", "keyUp"].map { type in
        JSONValue.object([.init("type", .string(type)), .init("value", .string(String(key)))])
      }
    }
    let source = JSONValue.object([
      .init("type", .string("key")), .init("id", .string("keys")), .init("actions", .array(actions)),
    ])
    try await command("POST", "/actions", ["actions": .array([source])])
  }

  /// A command of the DevTools protocol.
  func devTools(_ name: String, _ parameters: [String: JSONValue]) async throws {
    let members = parameters.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value) }
    try await command("POST", "/goog/cdp/execute", ["cmd": .string(name), "params": .object(members)])
  }

  /// Lays the page out for a window of this size.
  func size(width: Int, height: Int) async throws {
    try await devTools(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .integer(Int64(width)), "height": .integer(Int64(height)), "deviceScaleFactor": .integer(1),
        "mobile": .bool(false),
      ])
  }

  /// What a log holds since it was last asked: `browser` has the complaints of pages, `performance` their requests.
  func log(_ name: String) async throws -> [JSONValue] {
    try await command("POST", "/se/log", ["type": .string(name)]).array ?? []
  }

  @discardableResult
  private func command(_ method: String, _ path: String, _ body: [String: JSONValue]? = nil) async throws -> JSONValue {
    let body = body.map { body in JSONValue.object(body.map { JSONValue.Member($0.key, $0.value) }) }
    return try await Self.send(http, method, session + path, body)
  }

  private static func send(
    _ http: HTTPClient, _ method: String, _ url: String, _ body: JSONValue?
  ) async throws -> JSONValue {
    let request = HTTPRequest(
      method: method, url: url, headers: ["Content-Type": "application/json"], body: body.map { Array($0.text.utf8) },
      totalTimeout: .seconds(120))
    let response = try await http.send(request)
    let value = try JSONValue(parsing: response.body)["value"] ?? .null
    guard response.status == 200 else {
      throw Failure(description: "\(url): \(value["message"]?.string ?? "\(response.status)")")
    }
    return value
  }
}

/// The keys that have no character (WebDriver, section 17.4.2).
enum Key {
  static let enter = "\u{E007}"
  static let escape = "\u{E00C}"
  static let left = "\u{E012}"
  static let right = "\u{E014}"
  static let down = "\u{E015}"
  static let tab = "\u{E004}"
}

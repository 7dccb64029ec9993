import Values

/// One thing that the contract promises, and whether it is so.
public struct Check: Sendable, Equatable {
  public enum Outcome: Sendable, Equatable {
    case passed
    /// What is wrong, and the exchange that showed it.
    case failed(String, Exchange?)
    /// Why it was not made.
    case untried(String)
  }

  /// Such as `limit is below its minimum`.
  public let name: String
  public let outcome: Outcome
  public let seconds: Double

  public init(_ name: String, _ outcome: Outcome, seconds: Double = 0) {
    self.name = name
    self.outcome = outcome
    self.seconds = seconds
  }
}

extension Check {
  /// Why checks were not made that came after an interruption.
  static let interrupted = "interrupted"

  /// The check that `complaints` makes, whether nothing answered it, and the last exchange of it.
  ///
  /// - Parameter secret: what no complaint may tell.
  static func made(
    _ name: String, hiding secret: Secret, isolation: isolated (any Actor)? = #isolation,
    by complaints: () async throws -> [String]
  ) async -> (check: Check, isSilent: Bool, last: Exchange?) {
    let recorder = ExchangeRecorder()
    let start = ContinuousClock.now
    var isSilent = false
    let outcome: Outcome
    do {
      let found = try await ExchangeRecorder.$current.withValue(recorder) { try await complaints() }
      outcome = found.isEmpty ? .passed : .failed(secret.hidden(in: found.joined(separator: "; ")), recorder.last)
    } catch let untried as Untried {
      outcome = .untried(untried.reason)
    } catch is CancellationError {
      outcome = .untried(interrupted)
    } catch let silence as NoAnswer {
      isSilent = true
      outcome = .failed(silence.reason, recorder.last)
    } catch {
      // What is so wrong that it cannot be read further, such as a list that is no JSON.
      outcome = .failed(secret.hidden(in: "\(error)"), recorder.last)
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return (Check(name, outcome, seconds: seconds), isSilent, recorder.last)
  }
}

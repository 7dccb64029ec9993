import JSON

/// Why an opcode failed.
public struct OpcodeFailure: Sendable, Equatable {
  /// Ganeti's exception: `OpPrereqError` (nothing was changed), `OpExecError` (something may have been), …; nil where
  /// there was only a text.
  public var errorClass: String?
  public var text: String
  /// `wrong_state`, `unknown_entity`, `insufficient_resources`, …, where Ganeti gives one.
  public var code: String?
}

extension OpcodeRecord {
  /// Why this opcode did not succeed; nil where it did, is not over, or gives no word.
  ///
  /// Ganeti writes `["OpPrereqError", ["text", "wrong_state"]]`, `["OpExecError", ["text"]]` or a bare text.
  public var failure: OpcodeFailure? {
    guard status == .error || status == .canceled, let result else { return nil }
    guard let value = try? JSONValue(parsing: result) else { return nil }
    if let text = value.string { return OpcodeFailure(errorClass: nil, text: text, code: nil) }
    guard let parts = value.array, let errorClass = parts.first?.string else {
      return OpcodeFailure(errorClass: nil, text: value.text, code: nil)
    }
    let arguments = parts.count > 1 ? parts[1].array ?? [parts[1]] : []
    let text = arguments.first.map { $0.string ?? $0.text } ?? errorClass
    return OpcodeFailure(errorClass: errorClass, text: text, code: arguments.count > 1 ? arguments[1].string : nil)
  }

  /// The jobs that this opcode started: `{"jobs": [[true, 65], [false, "why not"]]}`.
  public var children: [ChildJob] {
    guard status == .success, let result, result.hasPrefix("{"), let value = try? JSONValue(parsing: result) else {
      return []
    }
    return (value["jobs"]?.array ?? []).compactMap { entry in
      guard let isSubmitted = entry[0]?.bool, let outcome = entry[1] else { return nil }
      guard isSubmitted else { return .failed(message: outcome.string ?? outcome.text) }
      return (outcome.integer ?? outcome.string.flatMap { Int64($0) }).map { .submitted($0) }
    }
  }
}

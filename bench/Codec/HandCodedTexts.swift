import Values

// Ids and times for Codable as the generated codec has them: without Foundation.

extension UUID: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer()
    guard let id = UUID(try text.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: text, debugDescription: "not a UUID")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var text = encoder.singleValueContainer()
    try text.encode(description)
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer()
    guard let time = Timestamp(try text.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: text, debugDescription: "not a date and time")
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var text = encoder.singleValueContainer()
    try text.encode(description)
  }
}

public import APIClient
public import Codec

/// What the contract says of an operation, for programs that find out what there is when they run.
public struct OperationDescription: Sendable {
  /// The `operationId`, such as `startInstance`.
  public let id: String
  /// In upper case.
  public let method: String
  /// The template, such as `/v1.0/nodes/{id}`.
  public let path: String
  /// The resource that it belongs to.
  public let tag: String
  /// A line without a full stop.
  public let summary: String
  /// CommonMark.
  public let details: String
  /// `none`, `self` for any token, or a permission such as `instance:power`.
  public let permission: String
  /// The media types of the answers of success.
  public let produces: [String]
  public let parameters: [ParameterDescription]
  public let body: BodyDescription?

  /// Where it is asked for.
  public var endpoint: Endpoint {
    // What answers nothing on success still has problems to tell, and those are JSON.
    let types = produces.isEmpty ? ["application/json"] : produces
    return Endpoint(id: id, method: method, path: path, accepts: types + ["application/problem+json"])
  }
}

extension RequestBuilder {
  /// A request without parameters and body.
  public init(_ operation: OperationDescription) { self.init(operation.endpoint) }
}

/// What the contract says of a parameter.
public struct ParameterDescription: Sendable {
  public enum Location: String, Sendable { case path, query, header, cookie }

  public let name: String
  public let location: Location
  public let isRequired: Bool
  public let rule: ParameterRule
  /// What the service takes where it is absent.
  public let defaultValue: String?
  /// CommonMark.
  public let help: String

  init(
    _ name: String, in location: Location, isRequired: Bool, rule: ParameterRule, defaultValue: String? = nil,
    help: String
  ) {
    self.name = name
    self.location = location
    self.isRequired = isRequired
    self.rule = rule
    self.defaultValue = defaultValue
    self.help = help
  }
}

/// What the contract says of a request's body.
public struct BodyDescription: Sendable {
  public let mediaType: String
  public let isRequired: Bool
  /// An example of the contract, as JSON.
  public let example: String
  private let reading: @Sendable ([UInt8]) throws(JSONReadingError) -> Void

  init<Body: JSONReadable>(_ mediaType: String, isRequired: Bool, _ type: Body.Type, example: String) {
    self.mediaType = mediaType
    self.isRequired = isRequired
    self.example = example
    reading = { (json) throws(JSONReadingError) in _ = try Body(json: json) }
  }

  /// Checks that JSON is a body that the contract allows.
  /// - Throws: every fault that it has.
  public func check(_ json: [UInt8]) throws(JSONReadingError) { try reading(json) }
}

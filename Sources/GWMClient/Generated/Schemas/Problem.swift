// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What went wrong (RFC 9457).
public struct Problem: Sendable, Equatable {
  /// A page on this server that tells cause and cure.
  public var type: String
  /// What kind of problem it is.
  public var title: String
  /// The HTTP status.
  public var status: Int
  /// What is wrong this time.
  public var detail: String?
  /// The request that it happened to.
  public var instance: String?
  /// Each fault of the input.
  public var errors: [Fault]?
  /// Ganeti's own error.
  public var ganetiError: GanetiError?
  /// Another job.
  public var job: JobReference?

  public init(
    type: String,
    title: String,
    status: Int,
    detail: String? = nil,
    instance: String? = nil,
    errors: [Fault]? = nil,
    ganetiError: GanetiError? = nil,
    job: JobReference? = nil
  ) {
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
    self.instance = instance
    self.errors = errors
    self.ganetiError = ganetiError
    self.job = job
  }
}

extension Problem: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Problem? {
    guard var members = try reader.beginObject(names) else { return nil }
    var type: String?
    var title: String?
    var status: Int?
    var detail: String?
    var instance: String?
    var errors: [Fault]?
    var ganetiError: GanetiError?
    var job: JobReference?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        type = try reader.string()
      case 1:
        title = try reader.string()
      case 2:
        status = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 3:
        detail = try reader.string()
      case 4:
        instance = try reader.string()
      case 5:
        errors = try reader.array { (reader) throws(JSONSyntaxError) in try Fault.read(&reader) }
      case 6:
        ganetiError = try GanetiError.read(&reader)
      case 7:
        job = try JobReference.read(&reader)
      default: try reader.skip()
      }
    }
    guard
      let type,
      let title,
      let status
    else { return nil }
    return Problem(
      type: type,
      title: title,
      status: status,
      detail: detail,
      instance: instance,
      errors: errors,
      ganetiError: ganetiError,
      job: job)
  }

  private static let names: JSONNames = [
    .required("type"),
    .required("title"),
    .required("status"),
    .optional("detail"),
    .optional("instance"),
    .optional("errors"),
    .optional("ganeti_error"),
    .optional("job"),
  ]
}

extension Problem: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"type\":")
    writer.string(type)
    writer.raw(",\"title\":")
    writer.string(title)
    writer.raw(",\"status\":")
    writer.integer(status)
    if let detail {
      writer.raw(",\"detail\":")
      writer.string(detail)
    }
    if let instance {
      writer.raw(",\"instance\":")
      writer.string(instance)
    }
    if let errors {
      writer.raw(",\"errors\":")
      writer.array(errors) { writer, item in item.write(to: &writer) }
    }
    if let ganetiError {
      writer.raw(",\"ganeti_error\":")
      ganetiError.write(to: &writer)
    }
    if let job {
      writer.raw(",\"job\":")
      job.write(to: &writer)
    }
    writer.raw("}")
  }
}

// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Changes to a cluster's registration.
public struct ClusterPatch: Sendable, Equatable {
  /// What it shall be called here.
  public var name: String?
  /// A host name or address.
  public var host: String?
  /// The port of its RAPI; `null` for 5080.
  public var port: Patch<Int>
  /// A name without spaces.
  public var username: String?
  /// The RAPI user's password.
  public var password: String?
  /// Changes to how the cluster proves who it is.
  public var tls: TLSTrustPatch?
  /// Neither read nor change it.
  public var disabled: Patch<Bool>
  /// Make no new instances on it.
  public var drained: Patch<Bool>
  /// Read it, do not change it.
  public var readOnly: Patch<Bool>
  /// How often to read the configuration in full; `null` for 300.
  public var configurationIntervalSeconds: Patch<Int>
  /// How often to read the live state; `null` for 30.
  public var liveIntervalSeconds: Patch<Int>

  public init(
    name: String? = nil,
    host: String? = nil,
    port: Patch<Int> = .absent,
    username: String? = nil,
    password: String? = nil,
    tls: TLSTrustPatch? = nil,
    disabled: Patch<Bool> = .absent,
    drained: Patch<Bool> = .absent,
    readOnly: Patch<Bool> = .absent,
    configurationIntervalSeconds: Patch<Int> = .absent,
    liveIntervalSeconds: Patch<Int> = .absent
  ) {
    self.name = name
    self.host = host
    self.port = port
    self.username = username
    self.password = password
    self.tls = tls
    self.disabled = disabled
    self.drained = drained
    self.readOnly = readOnly
    self.configurationIntervalSeconds = configurationIntervalSeconds
    self.liveIntervalSeconds = liveIntervalSeconds
  }

  static let namePattern = try? Pattern("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$")

  static let passwordPattern = try? Pattern("^[ -~]+$")
}

extension ClusterPatch: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ClusterPatch? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var host: String?
    var port: Patch<Int> = .absent
    var username: String?
    var password: String?
    var tls: TLSTrustPatch?
    var disabled: Patch<Bool> = .absent
    var drained: Patch<Bool> = .absent
    var readOnly: Patch<Bool> = .absent
    var configurationIntervalSeconds: Patch<Int> = .absent
    var liveIntervalSeconds: Patch<Int> = .absent
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string(minLength: 1, maxLength: 63, pattern: namePattern)
      case 1:
        host = try HostName.read(&reader)
      case 2:
        if try reader.null() {
          port = .null
        } else if let value = try reader.integer(minimum: 1, maximum: 65535) {
          port = .value(value)
        }
      case 3:
        username = try Word.read(&reader)
      case 4:
        password = try reader.string(minLength: 1, maxLength: 255, pattern: passwordPattern, isSecret: true)
      case 5:
        tls = try TLSTrustPatch.read(&reader)
      case 6:
        if try reader.null() {
          disabled = .null
        } else if let value = try reader.bool() {
          disabled = .value(value)
        }
      case 7:
        if try reader.null() {
          drained = .null
        } else if let value = try reader.bool() {
          drained = .value(value)
        }
      case 8:
        if try reader.null() {
          readOnly = .null
        } else if let value = try reader.bool() {
          readOnly = .value(value)
        }
      case 9:
        if try reader.null() {
          configurationIntervalSeconds = .null
        } else if let value = try reader.integer(minimum: 10, maximum: 86400) {
          configurationIntervalSeconds = .value(value)
        }
      case 10:
        if try reader.null() {
          liveIntervalSeconds = .null
        } else if let value = try reader.integer(minimum: 5, maximum: 86400) {
          liveIntervalSeconds = .value(value)
        }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    reader.check(members: members.count, minProperties: 1)
    return ClusterPatch(
      name: name,
      host: host,
      port: port,
      username: username,
      password: password,
      tls: tls,
      disabled: disabled,
      drained: drained,
      readOnly: readOnly,
      configurationIntervalSeconds: configurationIntervalSeconds,
      liveIntervalSeconds: liveIntervalSeconds)
  }

  private static let names: JSONNames = [
    .optional("name"),
    .optional("host"),
    .optional("port"),
    .optional("username"),
    .optional("password"),
    .optional("tls"),
    .optional("disabled"),
    .optional("drained"),
    .optional("read_only"),
    .optional("configuration_interval_seconds"),
    .optional("live_interval_seconds"),
  ]
}

extension ClusterPatch: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let name {
      writer.raw(separator)
      writer.raw("\"name\":")
      writer.string(name)
      separator = 44  // ,
    }
    if let host {
      writer.raw(separator)
      writer.raw("\"host\":")
      writer.string(host)
      separator = 44  // ,
    }
    switch port {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"port\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"port\":")
      writer.integer(value)
      separator = 44  // ,
    }
    if let username {
      writer.raw(separator)
      writer.raw("\"username\":")
      writer.string(username)
      separator = 44  // ,
    }
    if let password {
      writer.raw(separator)
      writer.raw("\"password\":")
      writer.string(password)
      separator = 44  // ,
    }
    if let tls {
      writer.raw(separator)
      writer.raw("\"tls\":")
      tls.write(to: &writer)
      separator = 44  // ,
    }
    switch disabled {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"disabled\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"disabled\":")
      writer.bool(value)
      separator = 44  // ,
    }
    switch drained {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"drained\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"drained\":")
      writer.bool(value)
      separator = 44  // ,
    }
    switch readOnly {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"read_only\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"read_only\":")
      writer.bool(value)
      separator = 44  // ,
    }
    switch configurationIntervalSeconds {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"configuration_interval_seconds\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"configuration_interval_seconds\":")
      writer.integer(value)
      separator = 44  // ,
    }
    switch liveIntervalSeconds {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"live_interval_seconds\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"live_interval_seconds\":")
      writer.integer(value)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var members = 0
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
    while try reader.nextName() {
      members += 1
      switch reader.nameLength {
      case 3:
        if reader.nameIs("tls") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          tls = try TLSTrustPatch.read(&reader)
          continue
        }
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          name = try reader.string(minLength: 1, maxLength: 63, pattern: namePattern)
          continue
        }
        if reader.nameIs("host") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          host = try HostName.read(&reader)
          continue
        }
        if reader.nameIs("port") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if try reader.null() {
            port = .null
          } else if let value = try reader.integer(minimum: 1, maximum: 65535) {
            port = .value(value)
          }
          continue
        }
      case 7:
        if reader.nameIs("drained") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          if try reader.null() {
            drained = .null
          } else if let value = try reader.bool() {
            drained = .value(value)
          }
          continue
        }
      case 8:
        if reader.nameIs("username") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          username = try Word.read(&reader)
          continue
        }
        if reader.nameIs("password") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          password = try reader.string(minLength: 1, maxLength: 255, pattern: passwordPattern, isSecret: true)
          continue
        }
        if reader.nameIs("disabled") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          if try reader.null() {
            disabled = .null
          } else if let value = try reader.bool() {
            disabled = .value(value)
          }
          continue
        }
      case 9:
        if reader.nameIs("read_only") {
          if seen0 & 1 << 8 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 8
          if try reader.null() {
            readOnly = .null
          } else if let value = try reader.bool() {
            readOnly = .value(value)
          }
          continue
        }
      case 21:
        if reader.nameIs("live_interval_seconds") {
          if seen0 & 1 << 10 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 10
          if try reader.null() {
            liveIntervalSeconds = .null
          } else if let value = try reader.integer(minimum: 5, maximum: 86400) {
            liveIntervalSeconds = .value(value)
          }
          continue
        }
      case 30:
        if reader.nameIs("configuration_interval_seconds") {
          if seen0 & 1 << 9 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 9
          if try reader.null() {
            configurationIntervalSeconds = .null
          } else if let value = try reader.integer(minimum: 10, maximum: 86400) {
            configurationIntervalSeconds = .value(value)
          }
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
    }
    reader.check(members: members, minProperties: 1)
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

  private static let names = [
    "name",
    "host",
    "port",
    "username",
    "password",
    "tls",
    "disabled",
    "drained",
    "read_only",
    "configuration_interval_seconds",
    "live_interval_seconds",
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

/// The object ids of PostgreSQL's built-in types (`src/include/catalog/pg_type.dat`); they never change.
enum TypeOID {
  static let unspecified: UInt32 = 0
  static let bool: UInt32 = 16
  static let bytea: UInt32 = 17
  static let int8: UInt32 = 20
  static let int4: UInt32 = 23
  static let text: UInt32 = 25
  static let float8: UInt32 = 701
  static let timestamptz: UInt32 = 1184
  static let uuid: UInt32 = 2950
  static let jsonb: UInt32 = 3802

  static let boolArray: UInt32 = 1000
  static let byteaArray: UInt32 = 1001
  static let textArray: UInt32 = 1009
  static let int8Array: UInt32 = 1016
  static let float8Array: UInt32 = 1022
  static let timestamptzArray: UInt32 = 1185
  static let uuidArray: UInt32 = 2951
  static let jsonbArray: UInt32 = 3807
}

extension Parameter {
  /// The type that the parameter is sent as.
  var type: UInt32 {
    switch self {
    case .null: TypeOID.unspecified
    case .bool: TypeOID.bool
    case .int4: TypeOID.int4
    case .int8: TypeOID.int8
    case .float8: TypeOID.float8
    case .text: TypeOID.text
    case .bytea: TypeOID.bytea
    case .uuid: TypeOID.uuid
    case .timestamptz: TypeOID.timestamptz
    case .jsonb: TypeOID.jsonb
    case .bools, .optionalBools: TypeOID.boolArray
    case .int8s, .optionalInt8s: TypeOID.int8Array
    case .optionalFloat8s: TypeOID.float8Array
    case .texts, .optionalTexts: TypeOID.textArray
    case .byteas: TypeOID.byteaArray
    case .uuids, .optionalUUIDs: TypeOID.uuidArray
    case .timestamptzs, .optionalTimestamptzs: TypeOID.timestamptzArray
    case .jsonbs: TypeOID.jsonbArray
    }
  }
}

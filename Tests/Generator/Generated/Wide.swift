// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// More properties than a word has bits.
public struct Wide: Sendable, Equatable {
  public var p00: Int
  public var p01: Int?
  public var p02: Int?
  public var p03: Int?
  public var p04: Int?
  public var p05: Int?
  public var p06: Int?
  public var p07: Int?
  public var p08: Int?
  public var p09: Int?
  public var p10: Int?
  public var p11: Int?
  public var p12: Int?
  public var p13: Int?
  public var p14: Int?
  public var p15: Int?
  public var p16: Int?
  public var p17: Int?
  public var p18: Int?
  public var p19: Int?
  public var p20: Int?
  public var p21: Int?
  public var p22: Int?
  public var p23: Int?
  public var p24: Int?
  public var p25: Int?
  public var p26: Int?
  public var p27: Int?
  public var p28: Int?
  public var p29: Int?
  public var p30: Int?
  public var p31: Int?
  public var p32: Int?
  public var p33: Int?
  public var p34: Int?
  public var p35: Int?
  public var p36: Int?
  public var p37: Int?
  public var p38: Int?
  public var p39: Int?
  public var p40: Int?
  public var p41: Int?
  public var p42: Int?
  public var p43: Int?
  public var p44: Int?
  public var p45: Int?
  public var p46: Int?
  public var p47: Int?
  public var p48: Int?
  public var p49: Int?
  public var p50: Int?
  public var p51: Int?
  public var p52: Int?
  public var p53: Int?
  public var p54: Int?
  public var p55: Int?
  public var p56: Int?
  public var p57: Int?
  public var p58: Int?
  public var p59: Int?
  public var p60: Int?
  public var p61: Int?
  public var p62: Int?
  public var p63: Int
  public var p64: Int
  public var p65: Int?
  public var p66: Int?
  public var p67: Int?
  public var p68: Int?
  public var p69: Int

  public init(
    p00: Int,
    p01: Int? = nil,
    p02: Int? = nil,
    p03: Int? = nil,
    p04: Int? = nil,
    p05: Int? = nil,
    p06: Int? = nil,
    p07: Int? = nil,
    p08: Int? = nil,
    p09: Int? = nil,
    p10: Int? = nil,
    p11: Int? = nil,
    p12: Int? = nil,
    p13: Int? = nil,
    p14: Int? = nil,
    p15: Int? = nil,
    p16: Int? = nil,
    p17: Int? = nil,
    p18: Int? = nil,
    p19: Int? = nil,
    p20: Int? = nil,
    p21: Int? = nil,
    p22: Int? = nil,
    p23: Int? = nil,
    p24: Int? = nil,
    p25: Int? = nil,
    p26: Int? = nil,
    p27: Int? = nil,
    p28: Int? = nil,
    p29: Int? = nil,
    p30: Int? = nil,
    p31: Int? = nil,
    p32: Int? = nil,
    p33: Int? = nil,
    p34: Int? = nil,
    p35: Int? = nil,
    p36: Int? = nil,
    p37: Int? = nil,
    p38: Int? = nil,
    p39: Int? = nil,
    p40: Int? = nil,
    p41: Int? = nil,
    p42: Int? = nil,
    p43: Int? = nil,
    p44: Int? = nil,
    p45: Int? = nil,
    p46: Int? = nil,
    p47: Int? = nil,
    p48: Int? = nil,
    p49: Int? = nil,
    p50: Int? = nil,
    p51: Int? = nil,
    p52: Int? = nil,
    p53: Int? = nil,
    p54: Int? = nil,
    p55: Int? = nil,
    p56: Int? = nil,
    p57: Int? = nil,
    p58: Int? = nil,
    p59: Int? = nil,
    p60: Int? = nil,
    p61: Int? = nil,
    p62: Int? = nil,
    p63: Int,
    p64: Int,
    p65: Int? = nil,
    p66: Int? = nil,
    p67: Int? = nil,
    p68: Int? = nil,
    p69: Int
  ) {
    self.p00 = p00
    self.p01 = p01
    self.p02 = p02
    self.p03 = p03
    self.p04 = p04
    self.p05 = p05
    self.p06 = p06
    self.p07 = p07
    self.p08 = p08
    self.p09 = p09
    self.p10 = p10
    self.p11 = p11
    self.p12 = p12
    self.p13 = p13
    self.p14 = p14
    self.p15 = p15
    self.p16 = p16
    self.p17 = p17
    self.p18 = p18
    self.p19 = p19
    self.p20 = p20
    self.p21 = p21
    self.p22 = p22
    self.p23 = p23
    self.p24 = p24
    self.p25 = p25
    self.p26 = p26
    self.p27 = p27
    self.p28 = p28
    self.p29 = p29
    self.p30 = p30
    self.p31 = p31
    self.p32 = p32
    self.p33 = p33
    self.p34 = p34
    self.p35 = p35
    self.p36 = p36
    self.p37 = p37
    self.p38 = p38
    self.p39 = p39
    self.p40 = p40
    self.p41 = p41
    self.p42 = p42
    self.p43 = p43
    self.p44 = p44
    self.p45 = p45
    self.p46 = p46
    self.p47 = p47
    self.p48 = p48
    self.p49 = p49
    self.p50 = p50
    self.p51 = p51
    self.p52 = p52
    self.p53 = p53
    self.p54 = p54
    self.p55 = p55
    self.p56 = p56
    self.p57 = p57
    self.p58 = p58
    self.p59 = p59
    self.p60 = p60
    self.p61 = p61
    self.p62 = p62
    self.p63 = p63
    self.p64 = p64
    self.p65 = p65
    self.p66 = p66
    self.p67 = p67
    self.p68 = p68
    self.p69 = p69
  }
}

extension Wide: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Wide? {
    guard var members = try reader.beginObject(names) else { return nil }
    var p00: Int?
    var p01: Int?
    var p02: Int?
    var p03: Int?
    var p04: Int?
    var p05: Int?
    var p06: Int?
    var p07: Int?
    var p08: Int?
    var p09: Int?
    var p10: Int?
    var p11: Int?
    var p12: Int?
    var p13: Int?
    var p14: Int?
    var p15: Int?
    var p16: Int?
    var p17: Int?
    var p18: Int?
    var p19: Int?
    var p20: Int?
    var p21: Int?
    var p22: Int?
    var p23: Int?
    var p24: Int?
    var p25: Int?
    var p26: Int?
    var p27: Int?
    var p28: Int?
    var p29: Int?
    var p30: Int?
    var p31: Int?
    var p32: Int?
    var p33: Int?
    var p34: Int?
    var p35: Int?
    var p36: Int?
    var p37: Int?
    var p38: Int?
    var p39: Int?
    var p40: Int?
    var p41: Int?
    var p42: Int?
    var p43: Int?
    var p44: Int?
    var p45: Int?
    var p46: Int?
    var p47: Int?
    var p48: Int?
    var p49: Int?
    var p50: Int?
    var p51: Int?
    var p52: Int?
    var p53: Int?
    var p54: Int?
    var p55: Int?
    var p56: Int?
    var p57: Int?
    var p58: Int?
    var p59: Int?
    var p60: Int?
    var p61: Int?
    var p62: Int?
    var p63: Int?
    var p64: Int?
    var p65: Int?
    var p66: Int?
    var p67: Int?
    var p68: Int?
    var p69: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        p00 = try reader.integer(minimum: nil)
      case 1:
        p01 = try reader.integer(minimum: nil)
      case 2:
        p02 = try reader.integer(minimum: nil)
      case 3:
        p03 = try reader.integer(minimum: nil)
      case 4:
        p04 = try reader.integer(minimum: nil)
      case 5:
        p05 = try reader.integer(minimum: nil)
      case 6:
        p06 = try reader.integer(minimum: nil)
      case 7:
        p07 = try reader.integer(minimum: nil)
      case 8:
        p08 = try reader.integer(minimum: nil)
      case 9:
        p09 = try reader.integer(minimum: nil)
      case 10:
        p10 = try reader.integer(minimum: nil)
      case 11:
        p11 = try reader.integer(minimum: nil)
      case 12:
        p12 = try reader.integer(minimum: nil)
      case 13:
        p13 = try reader.integer(minimum: nil)
      case 14:
        p14 = try reader.integer(minimum: nil)
      case 15:
        p15 = try reader.integer(minimum: nil)
      case 16:
        p16 = try reader.integer(minimum: nil)
      case 17:
        p17 = try reader.integer(minimum: nil)
      case 18:
        p18 = try reader.integer(minimum: nil)
      case 19:
        p19 = try reader.integer(minimum: nil)
      case 20:
        p20 = try reader.integer(minimum: nil)
      case 21:
        p21 = try reader.integer(minimum: nil)
      case 22:
        p22 = try reader.integer(minimum: nil)
      case 23:
        p23 = try reader.integer(minimum: nil)
      case 24:
        p24 = try reader.integer(minimum: nil)
      case 25:
        p25 = try reader.integer(minimum: nil)
      case 26:
        p26 = try reader.integer(minimum: nil)
      case 27:
        p27 = try reader.integer(minimum: nil)
      case 28:
        p28 = try reader.integer(minimum: nil)
      case 29:
        p29 = try reader.integer(minimum: nil)
      case 30:
        p30 = try reader.integer(minimum: nil)
      case 31:
        p31 = try reader.integer(minimum: nil)
      case 32:
        p32 = try reader.integer(minimum: nil)
      case 33:
        p33 = try reader.integer(minimum: nil)
      case 34:
        p34 = try reader.integer(minimum: nil)
      case 35:
        p35 = try reader.integer(minimum: nil)
      case 36:
        p36 = try reader.integer(minimum: nil)
      case 37:
        p37 = try reader.integer(minimum: nil)
      case 38:
        p38 = try reader.integer(minimum: nil)
      case 39:
        p39 = try reader.integer(minimum: nil)
      case 40:
        p40 = try reader.integer(minimum: nil)
      case 41:
        p41 = try reader.integer(minimum: nil)
      case 42:
        p42 = try reader.integer(minimum: nil)
      case 43:
        p43 = try reader.integer(minimum: nil)
      case 44:
        p44 = try reader.integer(minimum: nil)
      case 45:
        p45 = try reader.integer(minimum: nil)
      case 46:
        p46 = try reader.integer(minimum: nil)
      case 47:
        p47 = try reader.integer(minimum: nil)
      case 48:
        p48 = try reader.integer(minimum: nil)
      case 49:
        p49 = try reader.integer(minimum: nil)
      case 50:
        p50 = try reader.integer(minimum: nil)
      case 51:
        p51 = try reader.integer(minimum: nil)
      case 52:
        p52 = try reader.integer(minimum: nil)
      case 53:
        p53 = try reader.integer(minimum: nil)
      case 54:
        p54 = try reader.integer(minimum: nil)
      case 55:
        p55 = try reader.integer(minimum: nil)
      case 56:
        p56 = try reader.integer(minimum: nil)
      case 57:
        p57 = try reader.integer(minimum: nil)
      case 58:
        p58 = try reader.integer(minimum: nil)
      case 59:
        p59 = try reader.integer(minimum: nil)
      case 60:
        p60 = try reader.integer(minimum: nil)
      case 61:
        p61 = try reader.integer(minimum: nil)
      case 62:
        p62 = try reader.integer(minimum: nil)
      case 63:
        p63 = try reader.integer(minimum: nil)
      case 64:
        p64 = try reader.integer(minimum: nil)
      case 65:
        p65 = try reader.integer(minimum: nil)
      case 66:
        p66 = try reader.integer(minimum: nil)
      case 67:
        p67 = try reader.integer(minimum: nil)
      case 68:
        p68 = try reader.integer(minimum: nil)
      case 69:
        p69 = try reader.integer(minimum: nil)
      default: try reader.unknown(knowing: names.texts)
      }
    }
    guard
      let p00,
      let p63,
      let p64,
      let p69
    else { return nil }
    return Wide(
      p00: p00,
      p01: p01,
      p02: p02,
      p03: p03,
      p04: p04,
      p05: p05,
      p06: p06,
      p07: p07,
      p08: p08,
      p09: p09,
      p10: p10,
      p11: p11,
      p12: p12,
      p13: p13,
      p14: p14,
      p15: p15,
      p16: p16,
      p17: p17,
      p18: p18,
      p19: p19,
      p20: p20,
      p21: p21,
      p22: p22,
      p23: p23,
      p24: p24,
      p25: p25,
      p26: p26,
      p27: p27,
      p28: p28,
      p29: p29,
      p30: p30,
      p31: p31,
      p32: p32,
      p33: p33,
      p34: p34,
      p35: p35,
      p36: p36,
      p37: p37,
      p38: p38,
      p39: p39,
      p40: p40,
      p41: p41,
      p42: p42,
      p43: p43,
      p44: p44,
      p45: p45,
      p46: p46,
      p47: p47,
      p48: p48,
      p49: p49,
      p50: p50,
      p51: p51,
      p52: p52,
      p53: p53,
      p54: p54,
      p55: p55,
      p56: p56,
      p57: p57,
      p58: p58,
      p59: p59,
      p60: p60,
      p61: p61,
      p62: p62,
      p63: p63,
      p64: p64,
      p65: p65,
      p66: p66,
      p67: p67,
      p68: p68,
      p69: p69)
  }

  private static let names: JSONNames = [
    .required("p00"),
    .optional("p01"),
    .optional("p02"),
    .optional("p03"),
    .optional("p04"),
    .optional("p05"),
    .optional("p06"),
    .optional("p07"),
    .optional("p08"),
    .optional("p09"),
    .optional("p10"),
    .optional("p11"),
    .optional("p12"),
    .optional("p13"),
    .optional("p14"),
    .optional("p15"),
    .optional("p16"),
    .optional("p17"),
    .optional("p18"),
    .optional("p19"),
    .optional("p20"),
    .optional("p21"),
    .optional("p22"),
    .optional("p23"),
    .optional("p24"),
    .optional("p25"),
    .optional("p26"),
    .optional("p27"),
    .optional("p28"),
    .optional("p29"),
    .optional("p30"),
    .optional("p31"),
    .optional("p32"),
    .optional("p33"),
    .optional("p34"),
    .optional("p35"),
    .optional("p36"),
    .optional("p37"),
    .optional("p38"),
    .optional("p39"),
    .optional("p40"),
    .optional("p41"),
    .optional("p42"),
    .optional("p43"),
    .optional("p44"),
    .optional("p45"),
    .optional("p46"),
    .optional("p47"),
    .optional("p48"),
    .optional("p49"),
    .optional("p50"),
    .optional("p51"),
    .optional("p52"),
    .optional("p53"),
    .optional("p54"),
    .optional("p55"),
    .optional("p56"),
    .optional("p57"),
    .optional("p58"),
    .optional("p59"),
    .optional("p60"),
    .optional("p61"),
    .optional("p62"),
    .required("p63"),
    .required("p64"),
    .optional("p65"),
    .optional("p66"),
    .optional("p67"),
    .optional("p68"),
    .required("p69"),
  ]
}

extension Wide: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"p00\":")
    writer.integer(p00)
    if let p01 {
      writer.raw(",\"p01\":")
      writer.integer(p01)
    }
    if let p02 {
      writer.raw(",\"p02\":")
      writer.integer(p02)
    }
    if let p03 {
      writer.raw(",\"p03\":")
      writer.integer(p03)
    }
    if let p04 {
      writer.raw(",\"p04\":")
      writer.integer(p04)
    }
    if let p05 {
      writer.raw(",\"p05\":")
      writer.integer(p05)
    }
    if let p06 {
      writer.raw(",\"p06\":")
      writer.integer(p06)
    }
    if let p07 {
      writer.raw(",\"p07\":")
      writer.integer(p07)
    }
    if let p08 {
      writer.raw(",\"p08\":")
      writer.integer(p08)
    }
    if let p09 {
      writer.raw(",\"p09\":")
      writer.integer(p09)
    }
    if let p10 {
      writer.raw(",\"p10\":")
      writer.integer(p10)
    }
    if let p11 {
      writer.raw(",\"p11\":")
      writer.integer(p11)
    }
    if let p12 {
      writer.raw(",\"p12\":")
      writer.integer(p12)
    }
    if let p13 {
      writer.raw(",\"p13\":")
      writer.integer(p13)
    }
    if let p14 {
      writer.raw(",\"p14\":")
      writer.integer(p14)
    }
    if let p15 {
      writer.raw(",\"p15\":")
      writer.integer(p15)
    }
    if let p16 {
      writer.raw(",\"p16\":")
      writer.integer(p16)
    }
    if let p17 {
      writer.raw(",\"p17\":")
      writer.integer(p17)
    }
    if let p18 {
      writer.raw(",\"p18\":")
      writer.integer(p18)
    }
    if let p19 {
      writer.raw(",\"p19\":")
      writer.integer(p19)
    }
    if let p20 {
      writer.raw(",\"p20\":")
      writer.integer(p20)
    }
    if let p21 {
      writer.raw(",\"p21\":")
      writer.integer(p21)
    }
    if let p22 {
      writer.raw(",\"p22\":")
      writer.integer(p22)
    }
    if let p23 {
      writer.raw(",\"p23\":")
      writer.integer(p23)
    }
    if let p24 {
      writer.raw(",\"p24\":")
      writer.integer(p24)
    }
    if let p25 {
      writer.raw(",\"p25\":")
      writer.integer(p25)
    }
    if let p26 {
      writer.raw(",\"p26\":")
      writer.integer(p26)
    }
    if let p27 {
      writer.raw(",\"p27\":")
      writer.integer(p27)
    }
    if let p28 {
      writer.raw(",\"p28\":")
      writer.integer(p28)
    }
    if let p29 {
      writer.raw(",\"p29\":")
      writer.integer(p29)
    }
    if let p30 {
      writer.raw(",\"p30\":")
      writer.integer(p30)
    }
    if let p31 {
      writer.raw(",\"p31\":")
      writer.integer(p31)
    }
    if let p32 {
      writer.raw(",\"p32\":")
      writer.integer(p32)
    }
    if let p33 {
      writer.raw(",\"p33\":")
      writer.integer(p33)
    }
    if let p34 {
      writer.raw(",\"p34\":")
      writer.integer(p34)
    }
    if let p35 {
      writer.raw(",\"p35\":")
      writer.integer(p35)
    }
    if let p36 {
      writer.raw(",\"p36\":")
      writer.integer(p36)
    }
    if let p37 {
      writer.raw(",\"p37\":")
      writer.integer(p37)
    }
    if let p38 {
      writer.raw(",\"p38\":")
      writer.integer(p38)
    }
    if let p39 {
      writer.raw(",\"p39\":")
      writer.integer(p39)
    }
    if let p40 {
      writer.raw(",\"p40\":")
      writer.integer(p40)
    }
    if let p41 {
      writer.raw(",\"p41\":")
      writer.integer(p41)
    }
    if let p42 {
      writer.raw(",\"p42\":")
      writer.integer(p42)
    }
    if let p43 {
      writer.raw(",\"p43\":")
      writer.integer(p43)
    }
    if let p44 {
      writer.raw(",\"p44\":")
      writer.integer(p44)
    }
    if let p45 {
      writer.raw(",\"p45\":")
      writer.integer(p45)
    }
    if let p46 {
      writer.raw(",\"p46\":")
      writer.integer(p46)
    }
    if let p47 {
      writer.raw(",\"p47\":")
      writer.integer(p47)
    }
    if let p48 {
      writer.raw(",\"p48\":")
      writer.integer(p48)
    }
    if let p49 {
      writer.raw(",\"p49\":")
      writer.integer(p49)
    }
    if let p50 {
      writer.raw(",\"p50\":")
      writer.integer(p50)
    }
    if let p51 {
      writer.raw(",\"p51\":")
      writer.integer(p51)
    }
    if let p52 {
      writer.raw(",\"p52\":")
      writer.integer(p52)
    }
    if let p53 {
      writer.raw(",\"p53\":")
      writer.integer(p53)
    }
    if let p54 {
      writer.raw(",\"p54\":")
      writer.integer(p54)
    }
    if let p55 {
      writer.raw(",\"p55\":")
      writer.integer(p55)
    }
    if let p56 {
      writer.raw(",\"p56\":")
      writer.integer(p56)
    }
    if let p57 {
      writer.raw(",\"p57\":")
      writer.integer(p57)
    }
    if let p58 {
      writer.raw(",\"p58\":")
      writer.integer(p58)
    }
    if let p59 {
      writer.raw(",\"p59\":")
      writer.integer(p59)
    }
    if let p60 {
      writer.raw(",\"p60\":")
      writer.integer(p60)
    }
    if let p61 {
      writer.raw(",\"p61\":")
      writer.integer(p61)
    }
    if let p62 {
      writer.raw(",\"p62\":")
      writer.integer(p62)
    }
    writer.raw(",\"p63\":")
    writer.integer(p63)
    writer.raw(",\"p64\":")
    writer.integer(p64)
    if let p65 {
      writer.raw(",\"p65\":")
      writer.integer(p65)
    }
    if let p66 {
      writer.raw(",\"p66\":")
      writer.integer(p66)
    }
    if let p67 {
      writer.raw(",\"p67\":")
      writer.integer(p67)
    }
    if let p68 {
      writer.raw(",\"p68\":")
      writer.integer(p68)
    }
    writer.raw(",\"p69\":")
    writer.integer(p69)
    writer.raw("}")
  }
}

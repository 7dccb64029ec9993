/// `x-extensible-enum`, as Zalando's guidelines have it: words that an answer has today; later ones may have more.
enum OpenEnum {
  static let keyword = "x-extensible-enum"
}

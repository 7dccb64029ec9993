/// The script of the reference. Without it everything can be read; with it there are a search, a choice of language,
/// trees that unfold further, a form that tries each operation, keys, and a choice between light and dark.
enum PageScript {
  static func text(for site: Reference.Site) -> String {
    let parts = [tools, HeaderScript.text, ColourScript.text, CodeScript.text, TreeScript.text, FollowingScript.text]
    let trying = site == .service ? [VersionsScript.text, TryScript.text] : []
    return SourceText.withoutMargins(
      (parts + [SearchScript.text] + trying + [KeysScript.text]).joined(separator: "\n"))
  }

  private static let tools = #"""
    'use strict';
    const $ = (query, root = document) => root.querySelector(query);
    const $$ = (query, root = document) => [...root.querySelectorAll(query)];
    const byId = id => document.getElementById(id);
    // An element with properties, attributes (those with a hyphen, role, for and the like) and what stands in it.
    const make = (name, {attributes = {}, ...properties} = {}, ...content) => {
      const element = Object.assign(document.createElement(name), properties);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...content);
      return element;
    };
    """#
}

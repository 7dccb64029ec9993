/// Before the page is drawn: the scheme and the language that were chosen last. A browser may refuse its storage.
enum ChoicesScript {
  static let text = SourceText.withoutMargins(
    #"""
    const choices = {
      read(name) { try { return localStorage.getItem(name); } catch { return null; } },
      keep(name, value) { try { localStorage.setItem(name, value); } catch {} },
    };
    {
      const page = document.documentElement.dataset;
      const theme = choices.read('theme');
      if (theme === 'light' || theme === 'dark') page.theme = theme;
      const language = choices.read('language');
      page.language = [\#(languages)].includes(language) ? language : '\#(CodeBlock.Language.curl.rawValue)';
    }
    """#)

  private static let languages = CodeBlock.Language.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
}

extension Templates {
  /// All templates by name.
  static var texts: [String: String] {
    frameTexts.merging(playTexts) { first, _ in first }
      .merging(progressTexts) { first, _ in first }
      .merging(homeTexts) { first, _ in first }
      .merging(roomTexts) { first, _ in first }
      .merging(trainerTexts) { first, _ in first }
  }

  static let frameTexts: [String: String] = [
    "frame": #"""
    <!DOCTYPE html>
    <html lang="[[id|en]]">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}} · Senyum</title>
    <link rel="stylesheet" href="/assets/senyum.css?v={{version}}">
    <link rel="icon" href="/assets/senyum.svg?v={{version}}" type="image/svg+xml">
    <script src="/assets/senyum.js?v={{version}}" defer></script>
    </head>
    <body class="{{class}}"{{#events}} data-events="{{path}}" data-at="{{at}}"{{/events}}>
    <a class="skip" href="#main">[[Langsung ke isi|Skip to the content]]</a>
    <header class="bar"><a class="brand" href="/">Senyum</a><span class="where">{{where}}</span>
    <nav class="languages" aria-label="[[Bahasa|Language]]"><a href="{{id}}" lang="id" hreflang="id"{{#isIndonesian}} aria-current="true"{{/isIndonesian}}>Indonesia</a> <a href="{{en}}" lang="en" hreflang="en"{{^isIndonesian}} aria-current="true"{{/isIndonesian}}>English</a></nav></header>
    <main id="main" tabindex="-1">
    {{{content}}}
    </main>
    </body>
    </html>
    """#,
    "bilingual": #"""
    <!DOCTYPE html>
    <html lang="{{#first}}{{lang}}{{/first}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{#first}}{{title}}{{/first}} · Senyum</title>
    <link rel="stylesheet" href="/assets/senyum.css?v={{version}}">
    <link rel="icon" href="/assets/senyum.svg?v={{version}}" type="image/svg+xml">
    </head>
    <body class="problem">
    <header class="bar"><a class="brand" href="/">Senyum</a></header>
    <main id="main" tabindex="-1">
    {{#first}}<h1>{{title}}</h1>
    <p class="notice">{{text}}</p>
    <p><a class="button" href="{{path}}">{{words}}</a></p>{{/first}}
    {{#second}}<div lang="{{lang}}"><h2>{{title}}</h2>
    <p class="notice">{{text}}</p>
    <p><a class="button" href="{{path}}">{{words}}</a></p></div>{{/second}}
    </main>
    </body>
    </html>
    """#,
    "problem": #"""
    <h1>{{title}}</h1>
    <p class="notice">{{text}}</p>
    {{#way}}<p><a class="button" href="{{path}}">{{words}}</a></p>{{/way}}
    """#,
  ]
}

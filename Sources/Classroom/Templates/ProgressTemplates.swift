extension Templates {
  static let progressTexts: [String: String] = [
    "progress": #"""
    <h1>{{title}}</h1>
    {{#review}}<section class="review" id="review"><h2>{{title}}</h2>
    <p><strong>{{text}}</strong> {{invitation}}</p>
    <ul class="situations" role="list">{{#situations}}<li class="card"><div><h3>{{title}}</h3><p>“{{scene}}”</p>
    <p class="small">[[terakhir meleset|slipped last]] {{missed}} · {{times}}{{#.later}} · [[datang lagi|comes again]] {{.}}{{/.later}}</p></div>
    {{#.attempt}}<form method="post" action="/progress"><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="attempt" value="{{.}}"><button>[[Coba lagi|Try again]]<span class="unseen"> “{{title}}”</span></button></form>{{/.attempt}}</li>
    {{/situations}}</ul></section>{{/review}}
    {{#sections}}<section class="progress">{{>part}}</section>
    {{/sections}}
    {{#plays}}<section class="plays"><h2>[[Permainan Anda|Your plays]]</h2>
    <ul role="list">{{#list}}<li><a href="{{path}}">{{title}}</a> {{#.tag}}<span class="tag">{{.}}</span>{{/.tag}} <span class="small">{{day}}</span> <span class="came">{{{.picture}}} <span class="small">{{what}}</span></span></li>
    {{/list}}</ul>
    {{#more}}<p><a class="button plain" href="/progress?all=1">[[Tampilkan semua|Show all of them]]</a></p>{{/more}}
    </section>{{/plays}}
    <p class="row"><a class="button" href="/">[[Ke daftar skenario|To the scenarios]]</a> <a href="/me">[[Lanjutkan di perangkat lain|Go on with another device]]</a></p>
    """#,
    "part": #"""
    {{#.title}}<h2>{{.}}</h2>{{/.title}}
    <ul class="rows" role="list">{{#.rows}}<li{{#.picture}} class="drawn"{{/.picture}}>{{{.picture}}}<span>{{.text}}</span></li>
    {{/.rows}}</ul>
    """#,
  ]
}

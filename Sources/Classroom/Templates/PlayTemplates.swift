extension Templates {
  static let playTexts: [String: String] = [
    "play": #"""
    <h1>{{title}}</h1>
    {{#situation}}<p class="standing">{{situation}}</p>{{/situation}}
    {{#trainer}}<p class="standing">{{trainer}}</p>{{/trainer}}
    {{^earlier}}<section class="about">
    {{#about}}<p>{{.}}</p>{{/about}}
    </section>{{/earlier}}
    <section class="signs" aria-label="[[Tanda-tanda|Signs]]">
    <figure class="face">{{{face}}}<figcaption><b>{{mannerOf}}</b> {{manner}}</figcaption></figure>
    {{#clock}}<p class="clock"><span class="unseen">[[Jam|Time]] </span>{{clock}}</p>{{/clock}}
    </section>
    <h2 class="unseen">[[Percakapan|The conversation]]</h2>
    {{#earlier}}<details class="earlier"{{#opened}} open{{/opened}}><summary>[[Percakapan sejauh ini|The conversation so far]]</summary>
    <ol class="talk">{{#lines}}{{>line}}{{/lines}}</ol></details>{{/earlier}}
    <ol class="talk latest">{{#talk}}{{>line}}{{/talk}}</ol>
    {{#notice}}<p class="notice" role="status" id="notice">{{notice}}</p>{{/notice}}
    {{#stopped}}<section class="stopped"><p>{{.}}</p></section>{{/stopped}}
    {{#offer}}
    <form class="choices" method="post" action="{{action}}" data-smooth>
    <input type="hidden" name="form" value="{{form}}"><input type="hidden" name="turn" value="{{turn}}">{{#round}}<input type="hidden" name="round" value="{{round}}">{{/round}}
    <h2>{{heading}}</h2>
    <ol>{{#choices}}<li><button name="choice" value="{{index}}"{{#isDeed}} class="deed"{{/isDeed}}{{#isMine}} aria-pressed="true"{{/isMine}}>{{{text}}}</button></li>
    {{/choices}}</ol>
    </form>
    <form class="words" method="post" action="{{action}}" data-smooth>
    <input type="hidden" name="form" value="{{form}}"><input type="hidden" name="turn" value="{{turn}}">{{#round}}<input type="hidden" name="round" value="{{round}}">{{/round}}
    <label for="words">[[Atau dengan kata-kata Anda sendiri|Or in your own words]]</label>
    <div><input id="words" name="words" maxlength="1000" autocomplete="off" value="{{typed}}"><button>[[Katakan|Say it]]</button></div>
    </form>
    {{/offer}}
    {{#ballot}}<section class="ballot"><h2>{{heading}}</h2>
    <ol class="votes">{{#choices}}<li class="{{#isDeed}}deed{{/isDeed}}{{#isMost}} most{{/isMost}}"><div class="said">{{{text}}}</div>{{{bar}}}</li>
    {{/choices}}</ol></section>{{/ballot}}
    {{#practice}}<section class="practice" aria-label="[[Mode latihan|Practice]]">
    <form method="post" action="{{action}}/undo" data-smooth><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="turn" value="{{turn}}"><button class="plain"{{#nothingToUndo}} disabled{{/nothingToUndo}}>[[Batalkan satu pilihan|Take back one choice]]</button></form>
    <a class="button plain" href="{{action}}?hint=1#notice">[[Minta petunjuk|Ask for a hint]]</a>
    </section>{{/practice}}
    <nav class="desk" aria-label="[[Di meja Anda|On your desk]]">
    <details><summary>[[SOP yang berlaku|The rules that apply]]</summary><ol class="talk">{{#sop}}{{>line}}{{/sop}}</ol></details>
    <details><summary>[[Catatan, janji, dan siapa saja|Notes, promises, and who is who]]</summary><ol class="talk">{{#notes}}{{>line}}{{/notes}}</ol></details>
    {{#isOwn}}<a href="{{action}}/transcript">[[Transkrip|Transcript]]</a>{{/isOwn}}
    <p class="keys" hidden><label class="tick"><input type="checkbox" data-keys> [[Tombol angka memilih jawaban|Number keys choose an answer]]</label></p>
    </nav>
    """#,
    // With a point before its name a thing is not looked for in what stands around the line: there are many lines.
    "line": #"""
    {{#.heads}}<li class="{{kind}}"{{#now}} id="now"{{/now}}><h3>{{.}}</h3></li>
    {{/.heads}}{{^.heads}}<li class="{{.kind}}"{{#.now}} id="now"{{/.now}}>{{#.who}}<b class="who">{{.}}</b>{{/.who}}<div class="said">{{#.picture}}<img src="{{.}}" alt="" loading="lazy">{{/.picture}}{{{.said}}}</div></li>
    {{/.heads}}
    """#,
    "debrief": #"""
    <h1>{{title}}</h1>
    {{#notice}}<p class="notice" role="status" id="notice">{{notice}}</p>{{/notice}}
    <div class="story">
    {{#sections}}<section class="{{part}}">
    {{#isEnding}}{{{picture}}}<div>{{/isEnding}}<h2>{{heading}}</h2>
    {{^isEnding}}{{{picture}}}{{/isEnding}}
    {{#isLong}}<details><summary>[[Baca lagi, pilihan demi pilihan|Read it again, choice by choice]]</summary>{{/isLong}}
    <ol class="talk">{{#lines}}{{>line}}{{/lines}}</ol>{{#isLong}}</details>{{/isLong}}{{#isEnding}}</div>{{/isEnding}}
    </section>
    {{/sections}}
    {{#progress}}<section class="progress">{{>part}}<p class="small"><a href="/progress">[[Kemajuan Anda selengkapnya|All of your progress]]</a></p></section>{{/progress}}
    {{#isOwn}}<p class="onward"><a class="button" href="#next">[[Selanjutnya|What next]] <span aria-hidden="true">↓</span></a></p>{{/isOwn}}
    </div>
    {{#isOwn}}<section class="choosing">
    <h2 id="next" tabindex="-1">[[Selanjutnya|What next]]</h2>
    <ul class="next" role="list">
    {{#room}}<li><a class="button" href="{{room}}">[[Kembali ke ruang|Back to the room]]</a></li>{{/room}}
    {{#canGoBack}}<li><form method="post" action="{{action}}/back"><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="turn" value="{{turningPoint}}"><button>[[Coba lagi dari titik balik|Try again from the turning point]]</button></form></li>{{/canGoBack}}
    <li><form method="post" action="{{action}}/again"><input type="hidden" name="form" value="{{form}}"><button class="plain">[[Main lagi dari awal|Play again from the start]]</button></form></li>
    {{#ready}}<li><a class="button plain" href="/progress#review">{{ready}}</a></li>{{/ready}}
    {{#next}}<li><form method="post" action="/start"><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="scenario" value="{{id}}"><button class="plain">[[Lanjut ke|Go on to]] “{{title}}”</button></form></li>{{/next}}
    {{^room}}<li><a class="button plain" href="/">[[Skenario lain|Another scenario]]</a></li>{{/room}}
    <li><a class="button plain" href="{{action}}/transcript">[[Simpan transkrip|Save the transcript]]</a></li>
    </ul>
    </section>{{/isOwn}}
    """#,
  ]
}

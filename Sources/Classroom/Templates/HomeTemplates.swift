extension Templates {
  static let homeTexts: [String: String] = [
    "home": #"""
    <h1>[[Berlatih melayani pelanggan|Practise serving customers]]</h1>
    {{#notice}}<p class="notice" role="alert">{{notice}}</p>{{/notice}}
    {{^me}}<p class="lead">[[Seorang pelanggan datang membawa masalah. Anda memilih kata-katanya, lalu melihat apakah ia pulang dengan senyum. Tidak ada nilai, tidak ada peringkat.|A customer comes to you with a problem. You choose the words, and then see whether they left with a smile. No marks, no ranking.]]</p>{{/me}}
    {{#me}}<p class="me">[[Anda bermain sebagai|You are playing as]] <strong>{{name}}</strong>. <a href="/progress">[[Kemajuan Anda|Your progress]]</a> · <a href="/me">[[Lanjutkan di perangkat lain|Go on with another device]]</a></p>{{/me}}
    {{#rooms}}<p><a class="button" href="{{path}}">[[Kembali ke ruang|Back to room]] {{code}}</a></p>{{/rooms}}
    <div class="join">
    <section class="card">
    <h2>[[Ikut sesi di kelas|Join a session]]</h2>
    <form method="post" action="/join">
    <input type="hidden" name="form" value="{{form}}">
    <div class="field"><label for="code">[[Kode ruang|Room code]]</label>
    <input id="code" class="code" name="code" value="{{code}}" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" aria-describedby="code-help">
    <p class="small" id="code-help">[[Enam huruf atau angka, ada di layar pelatih.|Six letters or digits, on the trainer's screen.]]</p></div>
    {{^me}}<div class="field"><label for="name">[[Nama panggilan|Nickname]]</label>
    <input id="name" name="name" value="{{typedName}}" required autocomplete="nickname" maxlength="40" aria-describedby="name-help">
    <p class="small" id="name-help">[[Hanya pelatih yang melihatnya.|Only the trainer sees it.]]</p></div>{{/me}}
    <button>[[Masuk|Join]]</button>
    </form>
    </section>
    {{#unfinished}}<section class="card"><h2>[[Lanjutkan|Go on]]</h2><ul class="scenarios" role="list">
    {{#plays}}<li class="card"><h3><a href="{{path}}">{{title}}</a></h3><p class="small">{{where}}</p></li>{{/plays}}
    </ul></section>{{/unfinished}}
    {{#review}}<section class="card"><h2>{{title}}</h2><p>{{text}}</p><p><a class="button" href="/progress#review">[[Lihat situasinya|See what is ready]]</a></p></section>{{/review}}
    </div>
    <p class="small"><a href="/return">[[Saya sudah mulai di perangkat lain|I began on another device]]</a> · <a href="/trainer">[[Saya pelatih|I am the trainer]]</a></p>
    {{#shelf}}<section>
    <h2>[[Berlatih sendiri|Practise alone]]</h2>
    {{#groups}}{{#title}}<details class="group"{{#isFirst}} open{{/isFirst}}><summary><h3>{{title}}</h3><span class="small">{{names}}</span></summary>{{/title}}
    <ul class="scenarios" role="list">
    {{#titles}}<li class="card"><h4>{{title}}</h4><p>{{summary}}</p><p><span class="tag channel">{{channel}}</span> <span class="tag level-{{number}}">{{level}}</span></p>
    <form class="row" method="post" action="/start"><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="scenario" value="{{id}}">
    <button>[[Mainkan|Play]]<span class="unseen"> “{{title}}”</span></button> <button name="practice" value="1" class="plain">[[Mode latihan|Practice mode]]<span class="unseen"> “{{title}}”</span></button></form></li>
    {{/titles}}</ul>{{#title}}</details>{{/title}}{{/groups}}
    </section>{{/shelf}}
    """#,
    "me": #"""
    <h1>[[Lanjutkan di perangkat lain|Go on with another device]]</h1>
    <p>[[Anda bermain sebagai|You are playing as]] <strong>{{name}}</strong>.</p>
    {{#code}}<p>[[Di perangkat yang lain, pindai gambar ini, atau buka|On the other device, scan this picture, or open]] <b class="address">{{{address}}}</b> [[dan ketik|and type]]</p>
    <p class="code">{{code}}</p>
    <div class="qr">{{{qr}}}</div>
    <p>[[Kode ini seperti kunci: siapa pun yang memegangnya bermain sebagai Anda. Kode yang lebih lama tidak berlaku lagi.|This code is a key: whoever has it plays as you. Codes you had before are of no use any more.]]</p>{{/code}}
    {{^code}}<form method="post" action="/me"><input type="hidden" name="form" value="{{form}}"><p>[[Buat sebuah kode, lalu ketik di perangkat yang lain. Permainan Anda berlanjut persis dari tempat Anda berhenti.|Make a code and type it on the other device. Your play goes on exactly where you are.]]</p><button>[[Buat kode|Make a code]]</button></form>{{/code}}
    <p><a href="/">[[Kembali|Back]]</a></p>
    """#,
    "return": #"""
    <h1>[[Lanjutkan dari perangkat lain|Go on from another device]]</h1>
    {{#notice}}<p class="notice" role="alert">{{notice}}</p>{{/notice}}
    <form method="post" action="/return"><input type="hidden" name="form" value="{{form}}">
    <div class="field"><label for="code">[[Kode dari perangkat pertama|The code from your first device]]</label>
    <input id="code" name="code" value="{{code}}" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" aria-describedby="code-help">
    <p class="small" id="code-help">[[Di perangkat pertama: buka Senyum, lalu “Lanjutkan di perangkat lain”.|On the first device: open Senyum, then “Go on with another device”.]]</p></div>
    <button>[[Lanjutkan|Go on]]</button></form>
    <p><a href="/">[[Kembali|Back]]</a></p>
    """#,
  ]
}

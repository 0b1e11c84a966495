extension Templates {
  static let roomTexts: [String: String] = [
    "room": #"""
    <h1>[[Ruang|Room]] {{grouped}}</h1>
    <p class="me">[[Anda bermain sebagai|You are playing as]] <strong>{{name}}</strong>. <a href="/me">[[Lanjutkan di perangkat lain|Go on with another device]]</a></p>
    {{#status}}<p class="standing" role="status">{{status}}</p>{{/status}}
    <ul class="scenarios" role="list">
    {{#entries}}<li class="card"><h2>{{title}}</h2><p>{{summary}}</p>
    {{#path}}<p><a class="button" href="{{path}}">{{#isEnded}}[[Kilas balik Anda|Your debrief]]{{/isEnded}}{{^isEnded}}[[Lanjutkan|Go on]]{{/isEnded}}</a></p>{{/path}}
    {{^path}}{{#isOpen}}<form method="post" action="/room/{{code}}/start"><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="scenario" value="{{index}}"><button>[[Mulai|Begin]]</button></form>{{/isOpen}}{{/path}}</li>
    {{/entries}}</ul>
    <form method="post" action="/room/{{code}}/leave"><input type="hidden" name="form" value="{{form}}"><button class="plain">[[Keluar dari ruang|Leave the room]]</button></form>
    """#,
    "group": #"""
    <h1>[[Untuk dibicarakan bersama|To talk about together]]</h1>
    {{#parts}}{{>groupPart}}{{/parts}}{{^parts}}<p>[[Belum ada yang bermain.|Nobody has played yet.]]</p>{{/parts}}
    {{#own}}<section><h2>[[Permainan Anda sendiri|Your own play]]</h2><div class="next">
    {{#list}}<a class="button" href="{{path}}">{{title}}</a>{{/list}}</div></section>{{/own}}
    """#,
    "groupPart": #"""
    <section class="group-part"><h2>{{title}}</h2>
    {{#outcomes}}{{>outcomes}}{{/outcomes}}
    {{#moments}}<div class="moments"><h3>[[Di sini jawaban terbelah|Where the answers parted]]</h3>
    {{#list}}<div class="moment"><h4>{{scene}}</h4>{{{bars}}}</div>{{/list}}</div>{{/moments}}
    {{#questions}}<div class="discuss"><h3>[[Untuk dibicarakan|To talk about]]</h3><ul>{{#list}}<li>{{.}}</li>{{/list}}</ul></div>{{/questions}}
    </section>
    """#,
    "outcomes": #"""
    <div class="outcomes"><h3>[[Pelanggan pulang dengan|Customers left]]</h3>{{{smiles}}}
    <h3>[[Gaya pelayanan|Styles of service]]</h3>{{{archetypes}}}</div>
    """#,
  ]

  static let trainerTexts: [String: String] = [
    "key": #"""
    <h1>[[Halaman pelatih|The trainer's pages]]</h1>
    {{#notice}}<p class="notice" role="alert">{{notice}}</p>{{/notice}}
    <form method="post" action="/trainer/key"><input type="hidden" name="form" value="{{form}}">
    <div class="field"><label for="key">[[Kunci pelatih|The trainer's key]]</label>
    <input id="key" name="key" type="password" required autocomplete="current-password" maxlength="40" aria-describedby="key-help">
    <p class="small" id="key-help">[[Tertulis di terminal tempat Senyum dijalankan.|It is written in the terminal that Senyum was started in.]]</p></div>
    <button>[[Buka|Open]]</button></form>
    """#,
    "rooms": #"""
    <h1>[[Ruang pelatihan|Training rooms]]</h1>
    {{#notice}}<p class="notice" role="alert">{{notice}}</p>{{/notice}}
    {{#rooms}}<section><h2>[[Ruang yang terbuka|Open rooms]]</h2><ul class="scenarios" role="list">
    {{#list}}<li class="card"><h3><a href="{{path}}">{{code}}</a></h3><p>{{titles}}</p><p><span class="tag">{{people}}</span></p></li>{{/list}}
    </ul></section>{{/rooms}}
    <section><h2>[[Buka ruang baru|Open a new room]]</h2>
    <form method="post" action="/trainer/rooms" class="open-room"><input type="hidden" name="form" value="{{form}}">
    <fieldset><legend>[[Cara bermain|How to play]]</legend>
    <label class="tick"><input type="radio" name="mode" value="everyone" checked><span> [[Semua bermain sendiri, masing-masing dengan kecepatannya|Everyone plays, each at their own pace]]</span></label>
    <label class="tick"><input type="radio" name="mode" value="conversation"><span> [[Satu percakapan: ruang memilih bersama, pelatih memandu|One conversation: the room votes, the trainer steers]]</span></label></fieldset>
    <div class="field"><label for="scenario">[[Skenario|Scenario]]</label><select id="scenario" name="scenario" required><option value="">[[Pilih…|Choose…]]</option>{{#entries}}<option value="{{id}}">{{title}}</option>{{/entries}}</select></div>
    <div class="field"><label for="scenario2">[[Lalu (boleh kosong)|Then (may be empty)]]</label><select id="scenario2" name="scenario2"><option value=""></option>{{#entries}}<option value="{{id}}">{{title}}</option>{{/entries}}</select></div>
    <div class="field"><label for="scenario3">[[Lalu (boleh kosong)|Then (may be empty)]]</label><select id="scenario3" name="scenario3"><option value=""></option>{{#entries}}<option value="{{id}}">{{title}}</option>{{/entries}}</select></div>
    <div class="field"><label for="minutes">[[Batas waktu dalam menit (boleh kosong)|Time limit in minutes (may be empty)]]</label><input id="minutes" name="minutes" inputmode="numeric" maxlength="4" size="5"></div>
    <label class="tick"><input type="checkbox" name="practice" value="1"><span> [[Mode latihan: catatan pelatih, batal, dan petunjuk|Practice mode: coach's notes, undo and hints]]</span></label>
    <button>[[Buka ruang|Open the room]]</button></form></section>
    """#,
    "steering": #"""
    <h1>[[Ruang|Room]] <span class="code">{{code}}</span></h1>
    {{#isOpen}}{{#status}}<p class="standing" role="status">{{status}}</p>{{/status}}{{/isOpen}}
    {{#isClosed}}<p class="notice">[[Ruang ini sudah ditutup. Laporannya tetap bisa dibuka.|This room is closed. Its report can still be opened.]]</p>{{/isClosed}}
    {{#isOpen}}<p class="row ways-in"><span>[[Peserta masuk lewat|People join at]] <b class="address">{{{address}}}</b></span> <a class="button plain" href="{{board}}" target="_blank" rel="noopener">[[Buka layar untuk proyektor|Open the board for the projector]]</a></p>{{/isOpen}}
    {{#conversation}}<section class="steer"><h2>{{title}}</h2>
    <ol class="talk">{{#lines}}{{>line}}{{/lines}}</ol>
    {{#heading}}<h3>{{heading}}</h3>{{/heading}}
    {{#canOpen}}<form method="post" action="{{path}}" class="inline" data-smooth><input type="hidden" name="form" value="{{form}}"><button name="do" value="open-vote">[[Buka pemungutan suara|Open the vote]]</button></form>{{/canOpen}}
    {{#canReopen}}<form method="post" action="{{path}}" class="inline" data-smooth><input type="hidden" name="form" value="{{form}}"><button name="do" value="open-vote">[[Pilih sekali lagi|Vote once more]]</button></form>{{/canReopen}}
    {{#canClose}}<form method="post" action="{{path}}" class="inline" data-smooth><input type="hidden" name="form" value="{{form}}"><button name="do" value="close-vote">[[Tutup pemungutan suara|Close the vote]]</button></form>{{/canClose}}
    <form method="post" action="{{path}}" class="pick" data-smooth><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="do" value="pick"><input type="hidden" name="turn" value="{{turn}}">
    <ol class="votes">{{#choices}}<li class="{{#isMost}}most{{/isMost}}"><div class="said">{{{text}}}</div>{{{bar}}}<button class="plain" name="choice" value="{{index}}">[[Ambil yang ini|Take this one]]<span class="unseen">: {{{text}}}</span></button></li>{{/choices}}</ol></form>
    {{#isEnded}}<p>[[Percakapan ini sudah selesai; peserta melihat kilas baliknya.|This conversation is over; people see its debrief.]]</p>
    {{#others}}<form method="post" action="{{path}}" class="inline"><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="do" value="next"><p><label for="next">[[Mainkan|Play]]</label> <select id="next" name="scenario">{{#list}}<option value="{{index}}">{{title}}</option>{{/list}}</select> <button>[[Mulai|Begin]]</button></p></form>{{/others}}{{/isEnded}}
    {{#canGoBack}}<form method="post" action="{{path}}" class="inline"><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="do" value="back"><p><label for="turn">[[Kembali ke sebelum pilihan|Go back to before the choice]]</label> <select id="turn" name="turn">{{#steps}}<option value="{{turn}}">{{text}}</option>{{/steps}}</select> <button>[[Kembali ke sana|Go back there]]</button></p></form>{{/canGoBack}}
    </section>{{/conversation}}
    {{#isOpen}}<section class="controls card"><h2>[[Kendali|Controls]]</h2>
    <form class="row" method="post" action="{{path}}" data-smooth><input type="hidden" name="form" value="{{form}}">
    <button class="plain" name="do" value="pause">{{#isPaused}}[[Lanjutkan|Go on]]{{/isPaused}}{{^isPaused}}[[Jeda|Pause]]{{/isPaused}}</button>
    {{#hasLimit}}<button class="plain" name="do" value="extend">[[Tambah 5 menit|Add 5 minutes]]</button>{{/hasLimit}}
    <button class="plain" name="do" value="discuss">{{#isDiscussing}}[[Selesai berbicara|End of the talk]]{{/isDiscussing}}{{^isDiscussing}}[[Minta bicara berdua|Ask them to talk in pairs]]{{/isDiscussing}}</button>
    {{^isRevealed}}<button class="plain" name="do" value="reveal">[[Tampilkan kilas balik kelompok|Show the group's debrief]]</button>{{/isRevealed}}
    </form>
    <details class="closing"><summary>[[Tutup ruang…|Close the room…]]</summary><p>[[Sesudah ditutup tidak ada yang bisa memilih lagi. Catatan permainan tetap tersimpan.|Nobody can choose any more once it is closed. What was played is kept.]]</p><form method="post" action="{{path}}"><input type="hidden" name="form" value="{{form}}"><button class="danger" name="do" value="close">[[Ya, tutup ruang|Yes, close the room]]</button></form></details></section>{{/isOpen}}
    {{#boards}}{{#list}}{{>boardPart}}{{/list}}{{/boards}}
    <section><h2>[[Laporan|The report]]</h2><p><a href="{{path}}/report">[[Laporan ruang ini|This room's report]]</a> · <a href="{{path}}/report?names=1">[[dengan nama|with names]]</a> · <a href="{{path}}/report?format=csv">CSV</a></p></section>
    <section><h2>[[Peserta|People]] ({{people}})</h2><ul class="people">
    {{#members}}<li><span>{{name}}{{#isRemoved}} ([[dikeluarkan|removed]]){{/isRemoved}}{{#isLeft}} ([[keluar|left]]){{/isLeft}}</span>{{#mayRemove}}<form method="post" action="{{path}}" data-smooth><input type="hidden" name="form" value="{{form}}"><input type="hidden" name="do" value="remove"><button name="visitor" value="{{id}}" class="plain">[[Keluarkan|Remove]]<span class="unseen"> {{name}}</span></button></form>{{/mayRemove}}</li>{{/members}}
    </ul></section>
    """#,
    "boardPart": #"""
    <section class="board-part"><h2>{{title}}</h2><div class="halves"><div class="card">
    {{{acts}}}
    {{#faces}}<ul class="faces">{{#list}}<li>{{{face}}}<span class="count">{{count}}</span> <span>{{label}}</span></li>{{/list}}</ul>{{/faces}}
    {{#outcomes}}{{>outcomes}}{{/outcomes}}</div><div class="card">
    {{^divisions}}<p class="small">[[Jawaban yang terbelah muncul di sini sesudah tiga orang melewati adegan yang sama.|Where answers parted shows here once three people have been through the same scene.]]</p>{{/divisions}}{{#divisions}}<h3>[[Di sini jawaban terbelah|Where the answers parted]]</h3>{{#list}}<div class="moment"><h4>{{scene}}</h4>{{{bars}}}</div>{{/list}}{{/divisions}}</div></div></section>
    """#,
    "board": #"""
    <h1 class="unseen">[[Layar ruang|Board of room]] {{code}}</h1>
    {{#status}}<p class="notice" role="status">{{status}}</p>{{/status}}
    {{#discussing}}<p class="notice">[[Bicarakan dengan orang di sebelah Anda|Talk to the person beside you]]</p>{{/discussing}}
    <div class="screen{{#isWelcome}} welcome{{/isWelcome}}">
    {{^parts}}<section class="card come"><div class="qr">{{{qr}}}</div><p class="small">[[Buka|Open]]</p><p class="address">{{{address}}}</p><p class="small">[[dan ketik|and type]]</p><p class="code">{{code}}</p><p class="small">{{people}} [[orang di ruang ini|in this room]]</p></section>{{/parts}}
    <div class="across">
    {{#boards}}{{#list}}{{>boardPart}}{{/list}}{{/boards}}
    {{#talk}}<section class="card shared channel-{{channel}}"><div><h2>{{title}}</h2>
    <figure class="face row">{{{face}}}<figcaption>{{manner}}</figcaption></figure>
    <ol class="talk">{{#lines}}{{>line}}{{/lines}}</ol>
    {{#isEnded}}<p class="notice">[[Percakapan selesai. Kilas baliknya ada di layar Anda masing-masing.|The conversation is over. Its debrief is on your own screens.]]</p>{{/isEnded}}</div>
    {{#heading}}<div class="answers"><h3>{{heading}}</h3>
    <ol class="votes">{{#choices}}<li class="{{#isMost}}most{{/isMost}}"><div>{{{text}}}</div>{{{bar}}}</li>{{/choices}}</ol></div>{{/heading}}</section>{{/talk}}
    {{#parts}}{{#list}}{{>groupPart}}{{/list}}{{^list}}<p>[[Belum ada yang bermain.|Nobody has played yet.]]</p>{{/list}}{{/parts}}
    </div></div>
    """#,
  ]
}

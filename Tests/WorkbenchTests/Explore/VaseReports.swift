// A small scenario and what `senyum explore` says of it, word for word.

let vase = """
  ---
  format: 1
  title: The Vase
  summary: A customer drops a vase, and somebody is waiting behind.
  language: en
  channel: counter
  clock: 09:00
  currency: IDR
  authority: 50000
  customers:
    wati:
      name: Bu Wati
    rudi:
      name: Rudi, next in line
      role: queue
  flags: [asked]
  ---

  ## The shop

  > Oh no. It slipped.

  - "It happens, Bu. Are you hurt?" `joy +15` `return +4` `minutes 5` `rudi.joy -4` `does ask-need` `set asked`

    > Only a little scared.

  - "You break it, you pay for it, Bu." `joy -15` `return -4` `does shield`

    [The street](#the-street)

  - `if asked` "The shop bears it, and here is another one." `return +20` `cost 20000` `does compensate` `set solved`

    [The door](#the-door)

  - `if joy > 95` "Shall we dance?"

    [The ball](#the-ball)

  ## The door

  `ending`

  She goes, with a vase under her arm.

  ## The street

  `ending`

  She goes.

  ## The ball

  `ending`

  They dance.

  ## The cellar

  It is dark.

  - "Who is there?"

    [The street](#the-street)

  """

let reportInEnglish = """
  The Vase
  Complete: every situation that can occur was visited (2).

    Different plays        3
    Par                    2 of 3 smiles
    Plays that reach par   1 (33.3% of them)

  Roads to par: 1
    Solved by The shop, choice 3: "The shop bears it, and here is another one."
      then ends in “The door” (the-door)
      senyum play vase.md --choices 1,2

  Endings
    The door (the-door)
      33.3% of all plays; 25.0% of random plays; always 2 smiles
      senyum play vase.md --choices 1,2
    The street (the-street)
      66.7% of all plays; 75.0% of random plays; always 0 smiles
      True in some of its plays, false in others: asked
      senyum play vase.md --choices 2
    The ball (the-ball)
      No play can end here.

  Archetypes that occur
    King's Servant: 33.3% of all plays; 25.0% of random plays
      senyum play vase.md --choices 1,2
    The Freezer: 66.7% of all plays; 75.0% of random plays
      senyum play vase.md --choices 2
    Never: Endangerer, Maverick, Friend, Halfway Helper and Polite Robot.

  Smiles of the customer
                  all plays  random plays
    0 smiles          66.7%         75.0%   ███████████████
    1 smile            0.0%          0.0%
    2 smiles          33.3%         25.0%   █████
    3 smiles           0.0%          0.0%
    Who chooses blindly gets 0.50 smiles on average; par is 2.

  Turning points: the choices that lose par
    75.0% of random plays lose par at one of their choices; 66.7% of these at the
    very first. The figure before a choice below is the share of random plays that
    lose par by it.
     75.0%  The shop, choice 2: "You break it, you pay for it, Bu."
    In 0.0% of the situations that can still end with a smile, at least two
    choices keep the best.

  Situations by scene
    The shop (the-shop): 2 (100.0%)
    What makes them many: senyum explore vase.md --all
    No play comes to these scenes:
      The cellar (the-cellar)

  """

let reportInIndonesian = """
  The Vase
  Lengkap: setiap keadaan yang bisa terjadi sudah dikunjungi (2).

    Permainan berbeda             3
    Par                           2 dari 3 senyum
    Permainan yang mencapai par   1 (33,3% dari semuanya)

  Jalan ke par: 1
    Selesai lewat The shop, pilihan 3: "The shop bears it, and here is another
      one."
      lalu berakhir di “The door” (the-door)
      senyum play vase.md --choices 1,2

  Akhir permainan
    The door (the-door)
      33,3% dari semua permainan; 25,0% dari permainan acak; selalu 2 senyum
      senyum play vase.md --choices 1,2
    The street (the-street)
      66,7% dari semua permainan; 75,0% dari permainan acak; selalu 0 senyum
      Kadang benar, kadang tidak: asked
      senyum play vase.md --choices 2
    The ball (the-ball)
      Tidak ada permainan yang berakhir di sini.

  Gaya pelayanan yang bisa terjadi
    Pelayan Raja: 33,3% dari semua permainan; 25,0% dari permainan acak
      senyum play vase.md --choices 1,2
    The Freezer: 66,7% dari semua permainan; 75,0% dari permainan acak
      senyum play vase.md --choices 2
    Tidak pernah terjadi: Penerobos, Pemberani, Sahabat, Penolong Tanggung, dan
    Robot Santun.

  Senyum pelanggan
                      semua          acak
    0 senyum          66,7%         75,0%   ███████████████
    1 senyum           0,0%          0,0%
    2 senyum          33,3%         25,0%   █████
    3 senyum           0,0%          0,0%
    Yang memilih asal saja mendapat rata-rata 0,50 senyum; par 2.

  Titik balik: pilihan yang melepaskan par
    75,0% dari permainan acak kehilangan par pada salah satu pilihannya; 66,7% di
    antaranya pada pilihan yang paling pertama. Angka di depan pilihan di bawah:
    bagian permainan acak yang kehilangan par di situ.
     75,0%  The shop, pilihan 2: "You break it, you pay for it, Bu."
    Di 0,0% dari keadaan yang masih bisa berakhir dengan senyum, sedikitnya dua
    pilihan mempertahankan yang terbaik.

  Keadaan menurut adegan
    The shop (the-shop): 2 (100,0%)
    Apa yang membuatnya banyak: senyum explore vase.md --all
    Tidak ada permainan yang sampai ke adegan ini:
      The cellar (the-cellar)

  """

let tableInEnglish = """
  The Vase
  Par 2. “best”: the most smiles that can still be reached by fair means after
  that step; “–” when no play by such means ends any more.

      joy     return  refer  patience  rudi   clock     cost            best
  Start: The shop (the-shop)
      45      45      40     5         50     09:00          0          2
  1. "It happens, Bu. Are you hurt?" (number 1 of 2)
      60 +15  49  +4  40     5         46 −4  09:05 +5       0          2
      does ask-need; set asked
  2. "The shop bears it, and here is another one." (number 2 of 2)
      60      69 +20  40     5         46     09:05     20,000 +20,000  2
      does compensate; set solved
      → The door (the-door)

  The play ends in “The door” (the-door): 2 smiles (joy, return), King's Servant.

  """

let tableInIndonesian = """
  The Vase
  Par 2. “terbaik”: senyum terbanyak yang sesudah langkah itu masih bisa diraih
  dengan cara yang wajar; “–” kalau tidak ada lagi akhir dengan cara itu.

      joy     return  refer  patience  rudi   clock     cost            terbaik
  Mulai: The shop (the-shop)
      45      45      40     5         50     09.00          0          2
  1. "It happens, Bu. Are you hurt?" (nomor 1 dari 2)
      60 +15  49  +4  40     5         46 −4  09.05 +5       0          2
      does ask-need; set asked
  2. "The shop bears it, and here is another one." (nomor 2 dari 2)
      60      69 +20  40     5         46     09.05     20.000 +20.000  2
      does compensate; set solved
      → The door (the-door)

  Permainan berakhir di “The door” (the-door): 2 senyum (joy, return), Pelayan
  Raja.

  """

/// The scenario that `senyum new` writes, in English. What stands in braces is filled in by `NewScenario`.
let englishTemplate = #"""
  ---
  # What stands between the two lines of --- is the front matter: what Senyum has to know.
  # A line that begins with # is a note for you. Change whatever you like, then run: senyum check

  format: 1
  title: {title}
  summary: A suitcase was promised for three o'clock. It is half past four.
  language: en
  channel: {channel}
  # Kinds of complaint, at most two. The format reference lists them.
  complaint: [waiting, first]
  # How difficult it is, 1 to 3.
  level: 1
  objectives:
    - Asking what a thing is for before saying what is possible.
    - Bringing facts to a supervisor when asking for an exception.
  discuss:
    - Which of the rules here protects other people, and which only gives us peace?
  tags: [example]
  # The time at which the conversation begins. The directive `minutes 3` moves it on by three minutes.
  clock: 16:30
  # What a trainee may give away without asking anybody.
  currency: IDR
  authority: 50000
  customers:
    # The first is the primary customer. Types: active says it at once, inactive says nothing and tells others,
    # hyperactive complains again and again, hoping for more. Never name the type in the text.
    {key}:
      name: {customer}
      type: {type}
      # For you alone; it is never shown in play.
      story: Here for the first time. What is said is a suitcase that is late. What is not said is the first flight tomorrow, to a child's graduation. Any suitcase that can be taken along before four in the morning will do.
    # A colleague is a customer too. He goes on with your work, and his smile is part of the result.
    tono:
      name: Pak Tono (workshop)
      role: colleague
      joy: 54
  # Every rule has a reason. House rules may be bent, on your own (own) or with permission (approval).
  # Rules of safety, operational and regulation may not. Breaking one voids every smile.
  rules:
    in-turn:
      kind: house
      discretion: own
      text: Repairs are done in the order in which they came.
      why: So that nobody is passed over.
    loan:
      kind: house
      discretion: approval
      text: Loan suitcases are for regular customers. Exceptions are the supervisor's to decide.
      why: So that the loan suitcases come back.
    tested:
      kind: safety
      text: No suitcase leaves the workshop before its wheels and lock have been tested.
      why: A wheel that comes off on an escalator can knock people over.
  # Facts that a trainee can find out. `set knows-trip` makes it true, `if knows-trip` asks for it.
  flags: [knows-trip]
  # What a trainee can promise. A promise that is not kept takes points off two meters at the end.
  promises:
    tonight: The suitcase is ready tonight
  ---

  <!-- A heading with one # is an act, with two # a scene. The first scene is where play begins. -->

  # Act 1: The complaint

  ## Half past four

  {arrival}

  <!-- What begins with > is said by the customer. -->
  > My suitcase was to be ready at three. It is half past four, and nobody let me know.

  <!--
  What begins with - is a choice of the trainee's. In backticks stands what it does. joy = happy while served, return =
  would buy again, refer = would recommend; from 60 on the smile is lit. does = what the choice shows.
  The indented lines with - are other wordings of the same choice.
  [!TIP] is the coach's note, [!QUOTE] the customer's inner voice: both wait for the debrief.
  -->
  - "Oh dear, {address}, I do feel for you. Waiting without a word is not nice at all." `joy +8` `does sympathy-only`
    - "I know how that feels, {address}. I am so sorry."

    For a moment there is no answer.

    > [!TIP]
    > One kind sentence is welcome. After it the customer waits for what you will do.

    > [!QUOTE]
    > Kind. And my suitcase?

    [The repair slip](#the-repair-slip)

  - "Promised for three o'clock, and not a word until now. Have I got that right?" `joy +8` `return +4` `minutes 3` `does listen, confirm`
    - "So you have been waiting since three, {address}, and nobody called?"

    > Exactly. Three o'clock, it says so on the receipt.

    > [!TIP]
    > Saying it back shows that it arrived. It also gives the customer the chance to put you right.

    > [!QUOTE]
    > This one is listening.

    [The repair slip](#the-repair-slip)

  - "We do repairs in the order in which they come in, {address}, so times can shift." `joy -4` `return -4` `patience -1` `does explain, shield` `follows in-turn`
    - "First come, first served, {address}, that is how it works here."

    > Then where did three o'clock come from?

    > [!TIP]
    > The explanation is true. What is missing is a way out. There is still time for one.

    > [!QUOTE]
    > I did not ask about other people's turn.

    [The repair slip](#the-repair-slip)

  ## The repair slip

  <!-- [!NOTE] is what the trainee reads on the desk or the screen. -->
  > [!NOTE]
  > Blue suitcase, two wheels replaced. Status: waiting for its test.\
  > Five others are ahead of it. The workshop closes at 17:00.

  <!-- Give one small sign that something has not been said yet. -->
  {sign}

  > All I can say is that I cannot wait until noon.

  <!-- A choice without a link at its end stays in this scene; one that was taken is not offered again. -->
  - "Where is the suitcase going, {address}, and when do you leave?" `joy +4` `refer +8` `minutes 3` `does ask-need` `set knows-trip`
    - "May I ask what you need it for, {address}?"

    > Surabaya, the first flight. I am off at four in the morning. My child graduates.

    > [!TIP]
    > The question was about this suitcase. The need is something to pack by four; that opens more than one way.

    > [!QUOTE]
    > At last somebody asks.

  - "Do not worry, {address}. It will be ready tonight, you have my word." `joy +8` `promises tonight`
    - "I promise it will be done tonight, {address}."

    > Really? Thank goodness.

    > [!TIP]
    > A promise calms now and is due later. It helps only when it is kept.

    > [!QUOTE]
    > I shall hold you to that.

  - "I am calling the workshop right now, {address}. One moment, please." `return +4` `minutes 4` `does help, hold-politely`
    - "Let me ask the workshop first, {address}."

    > [!TIP]
    > You move. What you take to the workshop is what you have found out so far.

    > [!QUOTE]
    > There, something is happening.

    [The workshop](#the-workshop)

  - "We are the ones who are late, and who did not let you know. I am sorry." `joy +8` `return +4` `minutes 2` `does acknowledge, regret`
    - "That was our mistake, {address}, and I apologise."

    The voice comes down a little.

    > [!TIP]
    > Owning up without excuses is the first part of an apology. The next part is to act.

    > [!QUOTE]
    > No excuses. That is rare.

  - "It can be collected at nine tomorrow. I have put your name at the very top." `return -4` `does explain`
    - "Nine o'clock tomorrow, {address}, I have written it down."

    > [!TIP]
    > Tidy and polite. Whether nine o'clock is of any use, nobody has asked.

    > [!QUOTE]
    > At nine I shall be in the air.

    [Nine o'clock](#nine-oclock)

  # Act 2: A way out

  ## The workshop

  At the other end a leather machine is rattling. It stops.

  <!-- Somebody else speaks with the name in front. -->
  > **Pak Tono:** The wheels are on. It only needs its test, but five others came first.

  - "Could you take the blue one first? The customer has waited a long time." `return +8` `tono.joy -8` `minutes 5` `does help` `bends in-turn` `set solved`
    - "The blue one first, please, Pak Tono."

    > **Pak Tono:** They are all waiting. Oh, all right.

    > [!TIP]
    > The problem is solved. Pak Tono only heard an order; a reason would have made him a helper.

    > [!QUOTE]
    > Today, then. If only it is in time.

    [Before you part](#before-you-part)

  - "If the wheels are on, just send it out, Pak Tono. The test can come later." `joy +8` `return +15` `minutes 2` `bends tested` `set solved`
    - "Skip the test, please, and send it now."

    > **Pak Tono:** You are the one who said so.

    > [!TIP]
    > Quick, and everybody is happy until tonight. This rule protects people who are not in the conversation.

    > [!QUOTE]
    > That was fast. Wonderful.

    [The escalator](#the-escalator)

  <!-- An `if` in front: this choice is offered only to those who have asked. -->
  - `if knows-trip` "Four in the morning, off to the airport. Could you test it before you close?" `joy +8` `return +15` `refer +4` `tono.joy +4` `minutes 5` `does help, personalise` `bends in-turn` `set solved`
    - "There is a graduation tomorrow, Pak Tono. Could you test it now?"

    > **Pak Tono:** A graduation? Give it here, I will do it now.

    > [!TIP]
    > A fact moves Pak Tono further than a plea would.

    > [!QUOTE]
    > Even the workshop knows about my child.

    [Before you part](#before-you-part)

  - "I see, Pak Tono. Then I will ask Bu Sri about a loan suitcase first." `minutes 3` `does escalate`
    - "Let me try Bu Sri about a loan suitcase."

    > [!TIP]
    > The B Plan: there is another way, and there is somebody who may decide it.

    > [!QUOTE]
    > So there is another way.

    [The supervisor](#the-supervisor)

  ## The supervisor

  > **Bu Sri:** Loan suitcases are for regular customers. What is the matter?

  - `if knows-trip` "It is the dawn flight, Bu Sri, and we are the late ones. May I lend one?" `joy +8` `return +15` `refer +4` `minutes 3` `does help, take-responsibility` `approves loan` `bends loan` `set solved`
    - "We are late, and there is a graduation in Surabaya tomorrow. May I lend one?"

    > **Bu Sri:** Then let it be the black one. Put my name down.

    > [!TIP]
    > A supervisor answers facts: when, why, and who was late.

    > [!QUOTE]
    > The black one is nicer than mine.

    [Before you part](#before-you-part)

  - "To make up for it, Bu Sri, a free repair and a new suitcase on top of that?" `joy +15` `return +15` `refer +4` `tono.joy -8` `cost 600000` `minutes 3` `does overgive` `set solved`
    - "Let us give away a new suitcase, Bu Sri."

    > **Bu Sri:** Very well. The workshop will pay for it.

    > [!TIP]
    > The thanks are great, and the workshop pays. A loan would have been enough.

    > [!QUOTE]
    > A new one! I shall complain again some day.

    [Before you part](#before-you-part)

  - "The customer is getting angry, Bu Sri. I do not know what else I can say." `patience -1` `minutes 3`
    - "The customer is angry, Bu Sri, please help."

    > **Bu Sri:** Anger is no reason yet. What does the customer need?

    > [!TIP]
    > A supervisor can only decide on what you bring.

    > [!QUOTE]
    > This is taking a while.

  - Get a loan suitcase ready without waiting for what Bu Sri says. `joy +4` `return +15` `refer +4` `tono.joy -8` `minutes 3` `does help` `bends loan` `set solved`
    - "I will get the loan suitcase ready meanwhile."

    Pak Tono sees you take the black one from the shelf. Then he looks over to Bu Sri.

    > [!TIP]
    > Right for the customer. Tomorrow they ask Pak Tono where it went; take your supervisor along first.

    > [!QUOTE]
    > Quick thinking.

    [Before you part](#before-you-part)

  # Act 3: Afterwards

  ## Before you part

  There is a way out now. {name} has not said goodbye yet.

  > So how does it go on tonight?

  - "That is settled then, {address}. Is there anything else this afternoon?" `joy +4` `does farewell`
    - "If there is nothing else, {address}, thank you."

    > [!TIP]
    > A polite close. The question about tonight is still waiting for its answer.

    > [!QUOTE]
    > I thought I had asked something.

    [That evening](#that-evening)

  - "While it is on offer, {address}, how about a suitcase cover for two hundred?" `joy -4` `refer -4` `does upsell`
    - "A cover to go with it, {address}?"

    > [!TIP]
    > A good offer on another day. In the middle of a complaint it sounds like a bill.

    > [!QUOTE]
    > Now I am to go shopping.

    [That evening](#that-evening)

  - "We bring it to your door tonight, and I call when the courier sets out." `joy +4` `return +4` `refer +15` `minutes 3` `does aftercare, prove-commitment` `keeps tonight`
    - "We deliver it ourselves, {address}, and I ring before it arrives."

    > [!TIP]
    > The customer's journey goes on after the conversation. You thought of it, and you keep your word.

    > [!QUOTE]
    > Brought to me, and a call. That is what was missing.

    [The first flight](#the-first-flight)

  - "I am writing down that nobody let you know, {address}, so it stays a one-off." `joy +4` `return +4` `minutes 2` `does record, thank`
    - "Thank you for telling us, {address}. I will pass it on to the workshop."

    > Good. And tonight?

    > [!TIP]
    > The next customer is helped. This one is still waiting for tonight.

    > [!QUOTE]
    > I hope it is really written down.

  <!--
  An interruption: a scene with `when` comes by itself as soon as its condition is true, once, and then the conversation
  goes back to where it was. The workshop is waiting, and Pak Tono grows less patient.
  -->
  ## A message from the workshop

  `when clock >= 16:40 and not solved` `tono.joy -4`

  > [!NOTE]
  > Workshop: we are about to close. Is anything still expected of us?

  <!-- A scene with `ending` ends the play. A good ending tells what happened and judges nobody. -->
  ## The first flight

  `ending`

  At eight in the evening a courier hands the suitcase over at the front door.

  `if knows-trip` At five in the morning a picture comes from the departure lounge: a gown, neatly folded in a suitcase.

  `if not knows-trip` What the suitcase was so badly wanted for, nobody in this shop knows.

  ## That evening

  `ending`

  At eight in the evening {name} stands at the workshop's half-closed door, and takes a suitcase home.

  `if promised tonight` Whoever gave their word went home at five.

  > [!TIP]
  > The problem is solved. What could still be added: who brings it, and who lets the customer know.

  ## Nine o'clock

  `ending`

  {leaving}

  At nine the next morning the blue suitcase stands at the very front of the shelf. In the evening it is still there.

  > [!TIP]
  > Try asking what the suitcase is needed for before you name an hour.

  ## The escalator

  `ending`

  At the airport, halfway up the escalator, a wheel comes off. The suitcase slides down towards the people on their way up.

  Pak Tono writes the report that night. Under “on whose orders” he puts your name.

  > [!TIP]
  > Nobody can bend the rule about the test. The one about loans can be bent, with permission.
  """# + "\n"

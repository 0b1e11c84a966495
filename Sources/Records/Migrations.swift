import GRDB

/// The steps by which a store came to be as it is. A step that has been released is never changed; a new one follows.
extension DatabaseMigrator {
  static var records: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 attempts") { database in
      try database.execute(sql: Schema.attempts)
    }
    migrator.registerMigration("2 results") { database in
      try database.execute(sql: Schema.results)
    }
    migrator.registerMigration("3 groups") { database in
      try database.execute(sql: Schema.groups)
    }
    migrator.registerMigration("4 latest") { database in
      try database.execute(sql: Schema.latest)
    }
    migrator.registerMigration("5 rooms") { database in
      try database.execute(sql: Schema.rooms)
    }
    return migrator
  }
}

private enum Schema {
  /// Times are seconds since 1970. Texts are kept once, by the SHA-256 of the file.
  static let attempts = """
    CREATE TABLE learner (
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      created INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE text (
      id INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      scenario TEXT NOT NULL,
      language TEXT NOT NULL,
      body BLOB NOT NULL
    ) STRICT;

    CREATE TABLE attempt (
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
      learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
      -- The scenario in its source language, and as it was played.
      source INTEGER NOT NULL REFERENCES text (id),
      played INTEGER NOT NULL REFERENCES text (id),
      practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
      -- Decides the order in which choices are shown; NULL: as in the file.
      seed INTEGER,
      begun INTEGER NOT NULL,
      moved INTEGER NOT NULL,
      -- 1 once the play has come to its end.
      ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)),
      -- So many of the first choices were taken over from an earlier attempt.
      given INTEGER NOT NULL DEFAULT 0,
      -- Indices into the scenario's choices, in the order taken, as LEB128 numbers.
      choices BLOB NOT NULL,
      -- What follows is worked out from the choices by the engine of this version; NULL: not yet.
      engine INTEGER,
      ending INTEGER,
      smiles INTEGER,
      archetype INTEGER
    ) STRICT;

    CREATE INDEX attempt_of_learner ON attempt (learner, moved);
    CREATE INDEX attempt_of_source ON attempt (source);
    CREATE INDEX attempt_unfinished ON attempt (learner, moved) WHERE ended = 0;
    """

  /// What else is worked out of a finished attempt. Where `engine` is set and `smiles` is NULL, nothing could be: the
  /// text is gone, or the choices do not lead to an end any more. `ending` is a scene's number; NULL: the engine's own
  /// walk-out. `archetype` is a place in the order of `Archetype.allCases`.
  static let results = """
    -- NULL: the scenario could be searched only in part.
    ALTER TABLE attempt ADD COLUMN par INTEGER;
    -- How many choices came before the turning point; NULL: there was none, or nobody knows.
    ALTER TABLE attempt ADD COLUMN turning INTEGER;
    """

  /// Learners who are trained together; one may be in several groups.
  static let groups = """
    CREATE TABLE membership (
      learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
      name TEXT NOT NULL COLLATE NOCASE,
      PRIMARY KEY (name, learner)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX membership_of_learner ON membership (learner);
    """

  /// Who practised last is looked up at every start, however many people there are.
  static let latest = "CREATE INDEX attempt_latest ON attempt (moved);"

  /// People who play in browsers, and the rooms in which they meet. Of what lets somebody in, the return code and the
  /// cookie, only the SHA-256 stands here: whoever reads the file can pass for nobody.
  static let rooms = """
    CREATE TABLE visitor (
      -- Events name visitors by it: the number of somebody who was deleted must not become another's.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
      -- Of the code with which they come back on another device.
      code BLOB NOT NULL UNIQUE CHECK (length(code) = 32),
      created INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX visitor_of_learner ON visitor (learner);

    -- One for each device.
    CREATE TABLE session (
      -- Of the cookie.
      token BLOB PRIMARY KEY CHECK (length(token) = 32),
      visitor INTEGER NOT NULL REFERENCES visitor (id) ON DELETE CASCADE,
      created INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX session_of_visitor ON session (visitor);

    CREATE TABLE room (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE COLLATE NOCASE,
      opened INTEGER NOT NULL,
      -- NULL: it is open.
      closed INTEGER
    ) STRICT;

    -- What happened in a room, in order. The store does not know what it means.
    CREATE TABLE room_event (
      room INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 1),
      at INTEGER NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (room, number)
    ) STRICT, WITHOUT ROWID;
    """
}

// swift-tools-version: 6.1
import PackageDescription

/// Every Swift target of ours: warnings are errors, and a leak of one layer through another shows as a `public import`.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-warnings-as-errors"]),
]

/// Where the tests spend their time: these are optimised in a debug build too, which makes all tests several times as
/// fast.
let computing: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "senyum",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "senyum", targets: ["senyum"]),
    .executable(name: "senyum-serve", targets: ["senyum-serve"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "SourceText", swiftSettings: computing),
    .target(
      name: "ScenarioLanguage",
      dependencies: ["SourceText", .product(name: "Yams", package: "Yams")],
      swiftSettings: computing),
    .target(
      name: "Simulation", dependencies: ["ScenarioLanguage", "SourceText"], swiftSettings: computing),
    .target(
      name: "Analysis", dependencies: ["Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: computing),
    .target(
      name: "Debriefing",
      dependencies: ["Analysis", "Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .target(
      name: "Dialogue",
      dependencies: ["Debriefing", "Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .target(name: "CLineEditor", linkerSettings: [.linkedLibrary("readline")]),
    .target(
      name: "TerminalPlay",
      dependencies: [
        "CLineEditor", "Dialogue", "Debriefing", "Analysis", "Simulation", "ScenarioLanguage", "SourceText",
      ],
      swiftSettings: strict),
    .target(
      name: "Workbench",
      dependencies: ["Debriefing", "Analysis", "Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: [
        "Simulation", "ScenarioLanguage", "SourceText", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: [
        "Records", "Workbench", "Debriefing", "Analysis", "Simulation", "ScenarioLanguage", "SourceText",
      ],
      swiftSettings: strict),
    .target(
      name: "Classroom",
      dependencies: [
        "Dialogue", "Reporting", "Records", "Workbench", "Debriefing", "Analysis", "Simulation",
        "ScenarioLanguage", "SourceText", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .target(name: "Serving", swiftSettings: strict),
    .executableTarget(
      name: "senyum-serve",
      dependencies: [
        "Classroom", "Serving", "Records", "Workbench", "SourceText",
        .product(name: "Hummingbird", package: "hummingbird"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "senyum",
      dependencies: [
        "TerminalPlay", "Serving", "Reporting", "Records", "Workbench", "Debriefing", "Analysis",
        "Simulation",
        "ScenarioLanguage", "SourceText", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "measure-records",
      dependencies: [
        "Records", "Workbench", "Analysis", "Simulation", "ScenarioLanguage",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "tools/benchmarks/MeasureRecords", swiftSettings: strict),
    .executableTarget(
      name: "bare-server", dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
      path: "tools/benchmarks/BareServer", swiftSettings: strict),
    .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .testTarget(
      name: "CommonMarkTests", dependencies: ["CCmark", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["Simulation", "ScenarioLanguage", "SourceText"],
      path: "Tests/Fuzz", exclude: ["Harness", "corpus", "dictionary.txt", "memory.py", "pieces.py"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
    .target(
      name: "ScenarioTesting", dependencies: ["Simulation", "ScenarioLanguage", "SourceText"],
      path: "Tests/ScenarioTesting", swiftSettings: strict),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["ScenarioTesting", "Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["ScenarioTesting", "Analysis", "Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioLanguageTests", dependencies: ["ScenarioTesting", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "DebriefingTests",
      dependencies: ["Debriefing", "Analysis", "Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "DialogueTests",
      dependencies: ["ScenarioTesting", "Dialogue", "Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalPlayTests",
      dependencies: [
        "ScenarioTesting", "TerminalPlay", "Dialogue", "Debriefing", "Analysis", "Simulation",
        "ScenarioLanguage", "SourceText",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "ScenarioTesting", "Workbench", "Analysis", "Simulation", "ScenarioLanguage", "SourceText",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Records", "Simulation", "ScenarioLanguage", "SourceText",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "ScenarioTesting", "Reporting", "Records", "Workbench", "Analysis", "Simulation", "ScenarioLanguage",
        "SourceText",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ClassroomTests",
      dependencies: [
        "ScenarioTesting", "Classroom", "Dialogue", "Records", "Workbench", "Analysis", "Simulation",
        "ScenarioLanguage", "SourceText", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["ScenarioTesting", "senyum"], swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests",
      dependencies: ["Workbench", "Debriefing", "Analysis", "Simulation", "ScenarioLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "senyum", "Workbench", "Debriefing", "Analysis", "Simulation", "ScenarioLanguage", "SourceText",
      ],
      swiftSettings: strict),
  ]
)

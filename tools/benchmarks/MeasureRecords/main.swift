import Foundation

// Makes and measures stores of attempts, for `make bench`:
//
//     measure-records fill FOLDER ATTEMPTS SCENARIOS    adds so many attempts to the store in a folder
//     measure-records choice FOLDER TIMES               measures what keeping a choice costs

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("fill", 4): try fill(arguments[1], attempts: Int(arguments[2]) ?? 0, scenarios: arguments[3])
case ("choice", 3): try measureChoice(in: arguments[1], times: Int(arguments[2]) ?? 500)
default:
  FileHandle.standardError.write(Data("usage: measure-records fill|choice …, see main.swift\n".utf8))
  exit(2)
}

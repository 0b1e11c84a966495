import Classroom
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The fields of a form that was posted.
enum Form {
  /// - Throws: `Problem.tooLarge`, `.tooSlow`, `.badForm`.
  static func read(_ request: Request, _ readings: Readings) async throws -> [String: String] {
    let type = request.headers[.contentType]?.split(separator: ";").first.map { $0.lowercased() } ?? ""
    guard type == "application/x-www-form-urlencoded" else { throw Problem.badForm }
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Gate.largestBody {
      throw Problem.tooLarge
    }
    let body = try await collect(request, readings)
    guard body.utf8.count <= Gate.largestBody else { throw Problem.tooLarge }
    return try fields(body)
  }

  /// The body, if it comes in time.
  private static func collect(_ request: Request, _ readings: Readings) async throws -> String {
    do {
      return try await readings.inTime {
        let buffer = try await request.body.collect(upTo: Gate.largestBody + 1)
        // What is not UTF-8 is refused; it is not mended into something that nobody sent.
        guard let text = String(bytes: buffer.readableBytesView, encoding: .utf8) else {
          throw Problem.badForm
        }
        return text
      }
    } catch let problem as Problem {
      throw problem
    } catch is NIOTooManyBytesError {
      throw Problem.tooLarge
    } catch {
      // It broke off, or it was not in the form that its head promised.
      throw Problem.badForm
    }
  }

  private static func fields(_ body: String) throws -> [String: String] {
    var fields: [String: String] = [:]
    for pair in body.split(separator: "&").prefix(64) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(parts[0]), let value = decoded(parts.count > 1 ? parts[1] : "") else {
        throw Problem.badForm
      }
      // A field that comes twice is not one of ours.
      guard fields.updateValue(value, forKey: name) == nil else { throw Problem.badForm }
    }
    return fields
  }

  /// Nil where it is not UTF-8.
  private static func decoded(_ text: Substring) -> String? {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x2B }) else { return String(text) }
    return text.replacing("+", with: " ").removingPercentEncoding
  }
}

import Foundation
import GRDB

extension StoreWrite {
  /// Gives a visitor another return code; the one before it is of no use any more. The result is 0.
  ///
  /// - Parameter code: the SHA-256 of the return code, 32 bytes.
  /// - Throws: `codeTaken` when another visitor has the code.
  public static func code(_ code: [UInt8], of visitor: Visitor.ID) -> StoreWrite {
    StoreWrite { database in
      let taken = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM visitor WHERE code = ? AND id <> ?)",
        arguments: [Data(code), visitor])
      guard taken != true else { throw StoreFailure.codeTaken }
      try database.execute(sql: "UPDATE visitor SET code = ? WHERE id = ?", arguments: [Data(code), visitor])
      guard database.changesCount == 1 else { throw StoreFailure.deleted }
      return 0
    }
  }
}

import Agreements
import Commons
import Foundation
import TestKit
import Testing

/// What docs/agreements.md says of the rules is what the code asks.
@Suite struct DocumentedTablesTests {
    @Test(arguments: [
        AgreementTables.lifecycle(.english), AgreementTables.precedence(.english), AgreementTables.parameters(.english),
        CommitmentMeasure.markdown(.english),
    ])
    func `the tables in the document are those of the code`(_ table: String) throws {
        let document = try String(contentsOfFile: repositoryRoot() + "/docs/agreements.md", encoding: .utf8)
        let missing = table.split(separator: "\n").filter { !document.contains($0) }
        #expect(missing.isEmpty, "write them anew: SILANG_LANGUAGE=en silang agreement lifecycle")
    }
}

extension MARC {
    /// The kinds of defect. The raw values are stable and may be stored.
    public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
        // The file around the records
        case junkBetweenRecords = "junk-between-records"
        case lineBreakBetweenRecords = "line-break-between-records"
        case notARecord = "not-a-record"
        case recordTooLarge = "record-too-large"
        case syntax = "syntax"
        case nestedRecord = "nested-record"
        // The record's frame
        case wrongRecordLength = "wrong-record-length"
        case missingRecordTerminator = "missing-record-terminator"
        case truncatedRecord = "truncated-record"
        case badLeader = "bad-leader"
        case missingLeader = "missing-leader"
        case badBaseAddress = "bad-base-address"
        case badDirectory = "bad-directory"
        case unorderedDirectory = "unordered-directory"
        case unreferencedData = "unreferenced-data"
        case oversizeField = "oversize-field"
        case missingFieldTerminator = "missing-field-terminator"
        case emptyRecord = "empty-record"
        case missingControlNumber = "missing-control-number"
        case lostFields = "lost-fields"
        // Fields
        case badTag = "bad-tag"
        case badIndicator = "bad-indicator"
        case missingIndicators = "missing-indicators"
        case extraIndicators = "extra-indicators"
        case emptyField = "empty-field"
        case emptySubfield = "empty-subfield"
        case badSubfieldCode = "bad-subfield-code"
        case missingSubfieldDelimiter = "missing-subfield-delimiter"
        case subfieldsInControlField = "subfields-in-control-field"
        case unexpectedElement = "unexpected-element"
        // Text
        case controlCharacter = "control-character"
        case wrongEncodingFlag = "wrong-encoding-flag"
        case guessedEncoding = "guessed-encoding"
        case badUTF8 = "bad-utf-8"
        case badMARC8 = "bad-marc-8"
        // The report itself
        case moreDiagnostics = "more-diagnostics"
    }
}

extension MARC.DiagnosticCode {
    /// The usual grade; a diagnostic may carry another.
    public var grade: MARC.Grade {
        switch self {
        case .lineBreakBetweenRecords, .unorderedDirectory, .unreferencedData, .emptySubfield, .moreDiagnostics: .info
        case .wrongRecordLength, .missingRecordTerminator, .badLeader, .badBaseAddress, .badDirectory, .oversizeField,
            .missingFieldTerminator, .missingIndicators, .controlCharacter, .wrongEncodingFlag, .guessedEncoding,
            .junkBetweenRecords, .emptyField, .missingSubfieldDelimiter:
            .repaired
        case .badTag, .badIndicator, .extraIndicators, .badSubfieldCode, .badUTF8, .badMARC8, .missingControlNumber, .emptyRecord,
            .missingLeader, .subfieldsInControlField, .unexpectedElement, .nestedRecord:
            .minor
        case .truncatedRecord, .lostFields: .major
        case .notARecord, .recordTooLarge, .syntax: .fatal
        }
    }

    /// What it means, in one sentence.
    public var message: String {
        switch self {
        case .junkBetweenRecords: "bytes that belong to no record were skipped"
        case .lineBreakBetweenRecords: "a line break stands between the records"
        case .notARecord: "this is not a record"
        case .recordTooLarge: "no record ends within the largest size that is read"
        case .syntax: "the notation is broken here"
        case .nestedRecord: "a record begins before the one before it has ended"
        case .wrongRecordLength: "the record length in the leader is wrong; the record ends at its terminator"
        case .missingRecordTerminator: "the record terminator is missing"
        case .truncatedRecord: "the file ends inside the record"
        case .badLeader: "the leader has values that ISO 2709 does not allow"
        case .missingLeader: "the record has no leader"
        case .badBaseAddress: "the base address in the leader is wrong; the data begin after the directory"
        case .badDirectory: "the directory is wrong; fields were found by their terminators"
        case .unorderedDirectory: "the fields do not lie in the order of the directory"
        case .unreferencedData: "some data belong to no field of the directory"
        case .oversizeField: "a field is longer than its length in the directory can say"
        case .missingFieldTerminator: "a field terminator is missing"
        case .emptyRecord: "the record has no fields"
        case .missingControlNumber: "the record has no control number (001)"
        case .lostFields: "fields could not be found"
        case .badTag: "the tag is not three letters or digits"
        case .badIndicator: "an indicator is not a letter, a digit or blank"
        case .missingIndicators: "indicators are missing; blanks were put there"
        case .extraIndicators: "there are more than two indicators; the others were dropped"
        case .emptyField: "the field is empty and was dropped"
        case .emptySubfield: "a subfield is empty"
        case .badSubfieldCode: "the subfield code is not a graphic ASCII character"
        case .missingSubfieldDelimiter: "text stands before the first subfield; it was taken as $a"
        case .subfieldsInControlField: "a control field has subfields; the first one's text was kept"
        case .unexpectedElement: "an element does not belong here and was passed over"
        case .controlCharacter: "control characters in the text became blanks"
        case .wrongEncodingFlag: "the coding is not the one the leader names"
        case .guessedEncoding: "the text is neither UTF-8 nor MARC-8 and was read as Windows-1252"
        case .badUTF8: "the text is not valid UTF-8; what could not be read became U+FFFD"
        case .badMARC8: "the text is not valid MARC-8; what could not be read became U+FFFD"
        case .moreDiagnostics: "there are more defects than are listed"
        }
    }
}

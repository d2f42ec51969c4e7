import Commons
import Crypto
import FoundationEssentials
import Store

/// The text of a version as it is kept: JSON with its keys in order, so that the same words are always the same bytes, and a digest of them.
enum AgreementPaper {
    static func bytes(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func text(_ content: String) throws -> AgreementText {
        do {
            return try JSONDecoder().decode(AgreementText.self, from: Data(content.utf8))
        } catch {
            throw StoreError(.other, "an agreement's text cannot be read")
        }
    }

    static func clauses(_ content: String) throws -> [Clause] {
        do {
            return try JSONDecoder().decode([Clause].self, from: Data(content.utf8))
        } catch {
            throw StoreError(.other, "a library's rules cannot be read")
        }
    }

    static func text(of numbers: [AgreementReview.Number]) throws(StoreError) -> String {
        do { return try bytes(numbers) } catch { throw StoreError(.other, "a review's numbers cannot be written") }
    }

    /// Numbers that cannot be read are shown as none; the counts beside them still stand.
    static func numbers(_ content: String) -> [AgreementReview.Number] {
        (try? JSONDecoder().decode([AgreementReview.Number].self, from: Data(content.utf8))) ?? []
    }

    /// Nothing for none.
    static func text(of costs: AgreementReview.Costs?) throws(StoreError) -> String {
        guard let costs else { return "" }
        do { return try bytes(costs) } catch { throw StoreError(.other, "a review's costs cannot be written") }
    }

    static func costs(_ content: String) -> AgreementReview.Costs? {
        content.isEmpty ? nil : try? JSONDecoder().decode(AgreementReview.Costs.self, from: Data(content.utf8))
    }

    static func digest(_ content: String) -> String { hex(Array(SHA256.hash(data: Array(content.utf8)))) }

    static func hash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Array(token.utf8))) }

    static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import NIOCore
import Testing

@testable import Site

/// A browser in a test: it keeps cookies, follows nothing by itself, and reads forms.
final class Browser {
    let client: any TestClientProtocol
    private(set) var cookies: [String: String] = [:]

    init(_ client: any TestClientProtocol) { self.client = client }

    func get(_ path: String) async throws -> TestResponse {
        keep(try await client.execute(uri: path, method: .get, headers: headers()))
    }

    func post(_ path: String, _ pairs: [(String, String)], extra: HTTPFields = [:]) async throws -> TestResponse {
        func encoded(_ text: String) -> String {
            text.utf8.map { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
        }
        var headers = headers()
        headers[.contentType] = "application/x-www-form-urlencoded"
        headers.append(contentsOf: extra)
        let body = pairs.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        return keep(try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body)))
    }

    /// Sends a multipart form with one file.
    func upload(_ path: String, _ fields: [(String, String)], file name: String, _ bytes: [UInt8]) async throws -> TestResponse {
        var body: [UInt8] = []
        for (field, value) in fields {
            body += Array("--batas\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array(
            "--batas\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"x\"\r\nContent-Type: text/html\r\n\r\n".utf8)
        body += bytes + Array("\r\n--batas--\r\n".utf8)
        var headers = headers()
        headers[.contentType] = "multipart/form-data; boundary=batas"
        return keep(try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(bytes: body)))
    }

    /// Sends the form of a page that leads to `action`, with its own hidden token.
    func submit(_ page: String, to action: String, _ pairs: [(String, String)]) async throws -> TestResponse {
        let text = try await get(page).text
        return try await post(action, [("token", try Self.token(in: text, action: action))] + pairs)
    }

    /// The token of the first form on a page that leads there.
    static func token(in page: String, action: String) throws -> String {
        let start = try #require(page.range(of: "action=\"\(action)\""), "no form leads to \(action)")
        let form = page[start.upperBound...]
        return String(try #require(form.firstMatch(of: /name="?token"? value="([^"]+)"/)?.output.1))
    }

    func set(_ name: String, _ value: String?) { cookies[name] = value }

    private func headers() -> HTTPFields {
        cookies.isEmpty
            ? [:] : [.cookie: cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")]
    }

    private func keep(_ response: TestResponse) -> TestResponse {
        for line in response.headers[values: .setCookie] {
            guard let pair = line.split(separator: ";").first else { continue }
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let isGone = line.contains("Max-Age=0")
            cookies[String(halves[0])] = isGone || halves.count < 2 ? nil : String(halves[1])
        }
        return response
    }
}

extension String {
    func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }
}

extension SampleSite.House {
    static let password = "tiga kata tenang"

    @discardableResult
    func add(
        _ name: String, _ role: Role, at place: Place, number: String? = nil, group: String? = nil, rights: Set<HelperRight> = []
    ) throws -> PersonID {
        var details = PersonDetails(name: name)
        (details.signInName, details.number, details.classGroup) = (number == nil ? name.lowercased() + ".x" : nil, number, group)
        details.isSample = true
        return try people.add(details, as: role, at: place, rights: rights, by: .operatorAtConsole)
    }
}

extension Browser {
    /// Signs in by one press, which the sample site offers.
    func enter(_ person: PersonID) async throws {
        let response = try await post("/masuk/contoh", [("orang", String(person.rawValue))])
        try #require(response.status == .seeOther)
    }
}

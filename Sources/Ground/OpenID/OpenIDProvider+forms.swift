import FoundationEssentials

extension OpenIDProvider {
    private struct TokenAnswer: Decodable { var id_token: String }

    static func idToken(in body: [UInt8]) throws(OpenIDError) -> String {
        guard let answer = try? JSONDecoder().decode(TokenAnswer.self, from: Data(body)) else { throw .unfitToken(.shape) }
        return answer.id_token
    }

    static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    static func form(_ pairs: [(String, String)]) -> String {
        pairs.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
            default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
